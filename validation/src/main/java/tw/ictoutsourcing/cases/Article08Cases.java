package tw.ictoutsourcing.cases;

import java.util.List;
import java.util.stream.Stream;

/** The cases of article 八, in the catalogue's order. */
final class Article08Cases {

    static final List<Case> ALL = Stream.of(
                    ContractReviewedCases.ALL, NewContractWhenNecessaryCases.ALL, MeasuresEvaluatedCases.ALL)
            .flatMap(List::stream)
            .toList();

    private Article08Cases() {}
}
