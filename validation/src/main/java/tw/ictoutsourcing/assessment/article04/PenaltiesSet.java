package tw.ictoutsourcing.assessment.article04;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.contract.Penalty;

/** Judges 4-6/penalties-set. */
final class PenaltiesSet implements Judge<Contract> {

    private static final Penalty NOTHING_RECORDED = Penalty.builder().build();

    @Override
    public Ruling judge(Contract contract, Circumstances at) {
        return set(contract.breachPenalty())
                .under("breachPenalty")
                .and(set(contract.performancePenalty()).under("performancePenalty"));
    }

    private static Ruling set(@Nullable Penalty recorded) {
        Penalty penalty = Objects.requireNonNullElse(recorded, NOTHING_RECORDED);
        if (!Boolean.TRUE.equals(penalty.set())) {
            return Ruling.holds(penalty.set(), "set", "not-set");
        }
        if (penalty.amount() != null && penalty.amount().signum() <= 0) {
            return Ruling.needsReview("of-nothing", "amount");
        }
        return penalty.amount() == null && penalty.rule() == null
                ? Ruling.needsReview("without-amount-or-rule", "amount")
                : Ruling.complies();
    }
}
