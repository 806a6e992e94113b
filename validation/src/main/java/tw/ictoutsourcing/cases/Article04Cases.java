package tw.ictoutsourcing.cases;

import java.util.List;
import java.util.stream.Stream;

/** The cases of article 四, in the catalogue's order. */
final class Article04Cases {

    static final List<Case> ALL = Stream.of(
                    TeamEligibleCases.ALL,
                    ProductBrandEligibleCases.ALL,
                    CityRulesIncorporatedCases.ALL,
                    PenaltiesSetCases.ALL)
            .flatMap(List::stream)
            .toList();

    private Article04Cases() {}
}
