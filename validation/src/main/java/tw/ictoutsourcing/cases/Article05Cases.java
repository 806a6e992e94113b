package tw.ictoutsourcing.cases;

import java.util.List;
import java.util.stream.Stream;

/** The cases of article 五, in the catalogue's order. */
final class Article05Cases {

    static final List<Case> ALL = Stream.of(
                    DutiesStatedCases.ALL,
                    ControlsStatedCases.ALL,
                    AssetRequirementsStatedCases.ALL,
                    AuditRightReservedCases.ALL,
                    ThirdPartyDutiesStatedCases.ALL)
            .flatMap(List::stream)
            .toList();

    private Article05Cases() {}
}
