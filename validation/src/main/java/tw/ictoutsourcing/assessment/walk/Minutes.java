package tw.ictoutsourcing.assessment.walk;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;

/**
 * Who is told every ruling of a run.
 */
@FunctionalInterface
public interface Minutes {

    /** The index of what has none: a subject that is the root itself, or a rule that has no subject. */
    int NO_INDEX = -1;

    /**
     * Takes down a ruling.
     *
     * @param rule  the rule that was asked, not null
     * @param index  the subject's index in the list at the rule's place, {@link #NO_INDEX} if it is in none
     * @param subject  what was judged, null where the rule was answered without one
     * @param ruling  the ruling, not null
     */
    void enter(Rule<?> rule, int index, @Nullable Object subject, Ruling ruling);
}
