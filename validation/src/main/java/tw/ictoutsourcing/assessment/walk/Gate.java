package tw.ictoutsourcing.assessment.walk;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ground;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.operation.Performance;

/**
 * The questions that come before every judge: is the engagement in scope, did it end before it began, has the stage of
 * the requirement come?
 */
final class Gate {

    private static final Ruling OUT_OF_SCOPE = Ruling.notApplicable("no-ict-content");
    private static final Ruling ENDED_BEFORE_START = Ruling.notApplicable("ended-before-start");

    private Gate() {}

    /** The ruling of a requirement whose judge is not to be asked, null where it is. */
    static @Nullable Ruling closed(Requirement demand, Engagement engagement, Circumstances at) {
        if (Boolean.FALSE.equals(engagement.ictContent()) && !engagement.listedServiceStated()) {
            return OUT_OF_SCOPE;
        }
        if (at.ended() && demand.onlyDuringPerformance()) {
            Ruling unbegun = endedBeforeStart(engagement, at);
            if (unbegun != null) {
                return unbegun;
            }
        }
        boolean come =
                demand.from().map(from -> from.compareTo(at.stage()) <= 0).orElse(true);
        return come ? null : at.notYet();
    }

    /** What it means that an engagement is stated to have ended before performance began, null where it is not. */
    static @Nullable Ruling endedBeforeStart(Engagement engagement, Circumstances at) {
        Performance performance = engagement.performance();
        if (performance == null || !Boolean.TRUE.equals(performance.endedBeforeStart())) {
            return null;
        }
        boolean started =
                performance.startedOn() != null && !performance.startedOn().isAfter(at.today());
        return started
                ? Ruling.contradictoryInEngagement(
                        Ground.NEVER_BEGAN, "performance.endedBeforeStart", "performance.startedOn")
                : ENDED_BEFORE_START;
    }
}
