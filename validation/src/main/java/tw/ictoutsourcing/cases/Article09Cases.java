package tw.ictoutsourcing.cases;

import java.util.List;
import java.util.stream.Stream;

/** The cases of article 九, in the catalogue's order. */
final class Article09Cases {

    static final List<Case> ALL = Stream.of(
                    AuditedRegularlyCases.ALL, DeficienciesControlledCases.ALL, CloudCertifiedCases.ALL)
            .flatMap(List::stream)
            .toList();

    private Article09Cases() {}
}
