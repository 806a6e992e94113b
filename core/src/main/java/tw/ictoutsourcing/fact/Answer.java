package tw.ictoutsourcing.fact;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a question of fact: yes, no, or not known from what is recorded.
 */
public enum Answer implements Labelled {
    /** The recorded facts say yes. */
    YES,
    /** The recorded facts say no. */
    NO,
    /** A fact that would decide it is not recorded. */
    UNKNOWN;

    /**
     * A recorded fact as an answer.
     *
     * @param fact  the fact, null when not recorded
     * @return the answer, not null
     */
    public static Answer of(@Nullable Boolean fact) {
        return fact == null ? UNKNOWN : fact ? YES : NO;
    }

    /**
     * Whether at least one of several facts holds.
     *
     * @param facts  the facts, each null when not recorded
     * @return yes if one is known to hold, no if all are known not to, else unknown
     */
    public static Answer any(@Nullable Boolean... facts) {
        Answer answer = NO;
        for (Boolean fact : facts) {
            if (fact == null) {
                answer = UNKNOWN;
            } else if (fact) {
                return YES;
            }
        }
        return answer;
    }
}
