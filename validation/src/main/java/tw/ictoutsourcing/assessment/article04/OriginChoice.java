package tw.ictoutsourcing.assessment.article04;

import java.time.LocalDate;
import java.util.Objects;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.procurement.OriginRestriction;

/** Whether the agency's choice on origin is recorded and, where it restricts, was made after weighing risk and feasibility. */
final class OriginChoice implements Judge<Engagement> {

    private static final Judge<Engagement> CONSISTENT = new NoTenderConsistent();
    private static final OriginRestriction NOTHING_RECORDED =
            OriginRestriction.builder().build();

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        OriginRestriction choice = Objects.requireNonNullElse(engagement.originRestriction(), NOTHING_RECORDED);
        if (choice.restricted() == null) {
            return notRecorded(engagement, at);
        }
        if (!choice.restricted()) {
            return Ruling.notApplicable("origin-not-restricted");
        }
        LocalDate assessed = choice.riskAndFeasibilityAssessedOn();
        return assessed == null || assessed.isAfter(at.today())
                ? Ruling.needsReview("not-assessed", "originRestriction.riskAndFeasibilityAssessedOn")
                : Ruling.notApplicable("nothing-supplied");
    }

    private static Ruling notRecorded(Engagement engagement, Circumstances at) {
        if (at.stage() != Stage.PROCUREMENT) {
            return Ruling.missing("originRestriction.restricted");
        }
        Ruling consistent = CONSISTENT.judge(engagement, at);
        if (consistent.verdict() != Verdict.COMPLIES) {
            return consistent;
        }
        return Tendering.awaited(engagement, at) ? at.notYet() : Ruling.missing("originRestriction.restricted");
    }
}
