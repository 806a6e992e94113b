package tw.ictoutsourcing.assessment.article08;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Change;

/** The judgement of a change after the contract was signed: it counts as such unless it is known to lie before. */
final class AfterSigning implements Judge.Within<Change> {

    private static final Ruling BEFORE_SIGNING = Ruling.notApplicable("change-before-signing");

    private final Judge<Change> judge;

    AfterSigning(Judge<Change> judge) {
        this.judge = judge;
    }

    @Override
    public Ruling judge(Change change, Engagement engagement, Circumstances at) {
        Moment signed =
                engagement.contract() == null ? null : engagement.contract().signedAt();
        if (before(change.occurredAt(), signed)) {
            return BEFORE_SIGNING;
        }
        if (at.stage() != Stage.PROCUREMENT) {
            return judge.judge(change, at);
        }
        Ruling unsigned = at.notYet(); // where no stage is stated, it may have been signed
        return unsigned.verdict() == Verdict.PENDING ? BEFORE_SIGNING : unsigned;
    }

    private static boolean before(@Nullable Moment occurred, @Nullable Moment signed) {
        return occurred != null && signed != null && occurred.order(signed) == Moment.Order.BEFORE;
    }
}
