package tw.ictoutsourcing.cases;

import java.util.List;
import java.util.stream.Stream;

/** The cases of article 十, in the catalogue's order. */
final class Article10Cases {

    static final List<Case> ALL = Stream.of(
                    NotifiedWithinOneHourCases.ALL,
                    NotifiedAsDesignatedCases.ALL,
                    EvidencePreservedCases.ALL,
                    NoRestartBeforeEvidenceCases.ALL,
                    ReviewReportFiledCases.ALL)
            .flatMap(List::stream)
            .toList();

    private Article10Cases() {}
}
