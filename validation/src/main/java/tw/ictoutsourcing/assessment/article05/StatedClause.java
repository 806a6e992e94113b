package tw.ictoutsourcing.assessment.article05;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.Clause;

/** The limb that the contract states a clause. */
final class StatedClause {

    private StatedClause() {}

    static Ruling judge(@Nullable Clause clause, String place, String breach) {
        return Ruling.holds(clause == null ? null : clause.stated(), place + ".stated", breach);
    }
}
