package tw.ictoutsourcing.assessment.article05;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.fact.Answer;

/** The limb that the contract states a clause. */
final class StatedClause {

    private StatedClause() {}

    static Ruling judge(@Nullable Clause clause, String place, String breach) {
        return switch (Answer.of(clause == null ? null : clause.stated())) {
            case YES -> Ruling.complies();
            case NO -> Ruling.breached(breach, place + ".stated");
            case UNKNOWN -> Ruling.missing(place + ".stated");
        };
    }
}
