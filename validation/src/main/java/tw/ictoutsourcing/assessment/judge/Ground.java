package tw.ictoutsourcing.assessment.judge;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * One reason for a bad verdict, and the place of the fact that gave it.
 *
 * @param verdict  what this reason alone leads to: breached, insufficient or needs review, not null
 * @param word  which reason it is: the last part of its message's key, not null
 * @param place  the path of the fact, from the subject, or from the engagement if {@code inEngagement}, not null
 * @param inEngagement  whether the place counts from the engagement
 * @param other  the second place of a contradiction, counted like the first, null if there is none
 * @param parameters  what the message names, in a form that is the same in every language, not null
 */
public record Ground(
        Verdict verdict,
        String word,
        String place,
        boolean inEngagement,
        @Nullable String other,
        Map<String, String> parameters) {

    /** The word of a ground that is a missing fact. */
    public static final String MISSING = "missing";

    /** The word of a ground that performance has begun although it is stated that it never did. */
    public static final String NEVER_BEGAN = "started-and-never-began";

    /** The word of a ground that performance is recorded to have ended before it began. */
    public static final String ENDED_BEFORE_START = "ended-before-it-began";

    /** Keeps an unmodifiable copy of the parameters. */
    public Ground {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Whether the ground says the same of every requirement.
     *
     * @return true if its message does not belong to one requirement
     */
    public boolean common() {
        return missing() || word.equals(NEVER_BEGAN) || word.equals(ENDED_BEFORE_START);
    }

    /**
     * Whether the ground is a fact that is not recorded.
     *
     * @return true if it is a missing fact and nothing else
     */
    public boolean missing() {
        return word.equals(MISSING);
    }
}
