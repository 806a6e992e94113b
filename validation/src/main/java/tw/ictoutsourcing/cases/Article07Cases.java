package tw.ictoutsourcing.cases;

import java.util.List;
import java.util.stream.Stream;

/** The cases of article 七, in the catalogue's order. */
final class Article07Cases {

    static final List<Case> ALL = Stream.of(
                    SecurityGuidelineFollowedCases.ALL,
                    CheckedAtInspectionAndAcceptanceCases.ALL,
                    IncidentNotifiedInTimeCases.ALL,
                    SelfAuditedCases.ALL)
            .flatMap(List::stream)
            .toList();

    private Article07Cases() {}
}
