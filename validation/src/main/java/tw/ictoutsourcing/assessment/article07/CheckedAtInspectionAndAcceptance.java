package tw.ictoutsourcing.assessment.article07;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.Check;

/** Judges 7-4/checked-at-inspection-and-acceptance: an inspection may be left out, an acceptance comes before the end. */
final class CheckedAtInspectionAndAcceptance implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        return held(engagement.inspections(), "inspections", at)
                .and(held(engagement.acceptances(), "acceptances", at))
                .and(accepted(engagement.acceptances(), at));
    }

    private static Ruling held(@Nullable List<Check> checks, String place, Circumstances at) {
        if (checks == null) {
            return at.eventsNotRecorded(place);
        }
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            if (check.heldBy(at.instant())) {
                String each = place + "[" + i + "].";
                ruling = ruling.and(Ruling.holds(check.guidelineReviewed(), each + "guidelineReviewed", "not-checked"))
                        .and(Ruling.recorded(check.heldOn(), each + "heldOn"));
            }
        }
        return ruling;
    }

    private static Ruling accepted(@Nullable List<Check> recorded, Circumstances at) {
        List<Check> acceptances = Objects.requireNonNullElse(recorded, List.of());
        if (recorded == null || acceptances.stream().anyMatch(check -> check.heldBy(at.instant()))) {
            return Ruling.complies();
        }
        return at.reached() == Stage.CLOSED ? Ruling.insufficient("not-accepted", "acceptances") : Ruling.pending();
    }
}
