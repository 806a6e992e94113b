package tw.ictoutsourcing.assessment.article04;

import java.util.Objects;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.procurement.RiskAssessment;

/** Judges 4-1/risk-assessed-before-tender. */
final class RiskAssessedBeforeTender implements Judge<Engagement> {

    private static final RiskAssessment NOTHING_RECORDED =
            RiskAssessment.builder().build();

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        RiskAssessment assessment = Objects.requireNonNullElse(engagement.riskAssessment(), NOTHING_RECORDED);
        Moment completed = assessment.completedAt();
        if (Tendering.awaited(engagement, at)) {
            boolean done = completed != null && completed.hasComeBy(at.instant()) && assessment.result() != null;
            return done ? Ruling.complies() : at.notYet();
        }
        Ruling recorded = Ruling.recorded(completed, "riskAssessment.completedAt")
                .and(Ruling.recorded(assessment.result(), "riskAssessment.result"));
        Moment began = Tendering.began(engagement, at);
        if (began == null) {
            return Tendering.beginningMissing(engagement).and(recorded);
        }
        return completed == null ? recorded : recorded.and(before(completed, began, at));
    }

    private static Ruling before(Moment completed, Moment began, Circumstances at) {
        if (!completed.hasComeBy(at.instant())) {
            return Ruling.breached("still-to-come", "riskAssessment.completedAt");
        }
        return switch (completed.order(began)) {
            case BEFORE -> Ruling.complies();
            case SAME, AFTER -> Ruling.breached("after-the-tender-began", "riskAssessment.completedAt");
            case UNDECIDED -> Ruling.needsReview("on-the-day-of-the-tender", "riskAssessment.completedAt");
        };
    }
}
