package tw.ictoutsourcing.assessment.walk;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/**
 * The questions that come before every judge: is the engagement in scope, did it end before it began, has the stage of
 * the requirement come?
 */
final class Gate {

    private static final Ruling OUT_OF_SCOPE = Ruling.notApplicable("no-ict-content");

    private Gate() {}

    /** The ruling of a requirement whose judge is not to be asked, null where it is. */
    static @Nullable Ruling closed(Rule<?> rule, Engagement engagement, Circumstances at) {
        if (Boolean.FALSE.equals(engagement.ictContent()) && !engagement.listedServiceStated()) {
            return OUT_OF_SCOPE;
        }
        if (rule.onlyDuringPerformance() && at.endedBeforeStart() != null) {
            return at.endedBeforeStart();
        }
        return rule.hasCome(at) ? null : at.notYet();
    }
}
