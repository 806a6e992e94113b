package tw.ictoutsourcing.cases;

import java.util.List;
import java.util.stream.Stream;

/** The cases of article 六, in the catalogue's order. */
final class Article06Cases {

    static final List<Case> ALL = Stream.of(
                    TermsStatedCases.ALL, LawBindingCases.ALL, WithinPurposeCases.ALL, ReturnedOrDeletedCases.ALL)
            .flatMap(List::stream)
            .toList();

    private Article06Cases() {}
}
