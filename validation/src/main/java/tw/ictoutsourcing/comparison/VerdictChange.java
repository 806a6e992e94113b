package tw.ictoutsourcing.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * What one assessment says of a requirement otherwise than the other, and why.
 *
 * @param requirement  the requirement, not null
 * @param before  the verdict before, null where it was not judged
 * @param after  the verdict after, null where it is not judged
 * @param subjects  the subjects whose verdict is another, in the order of the assessment after, those that are gone
 *     last; empty where there is none, not null
 * @param came  the findings that were not there before, also where the verdict is the same, not null
 * @param went  the findings that are not there any more, not null
 */
public record VerdictChange(
        Requirement requirement,
        @Nullable Verdict before,
        @Nullable Verdict after,
        List<OfSubject> subjects,
        List<Finding> came,
        List<Finding> went) {

    /** Keeps unmodifiable copies of the lists. */
    public VerdictChange {
        subjects = List.copyOf(subjects);
        came = List.copyOf(came);
        went = List.copyOf(went);
    }

    /**
     * The verdict of one subject.
     *
     * @param subject  the subject's id or natural key, not null
     * @param before  the verdict before, null where it was not there
     * @param after  the verdict after, null where it is not there any more
     */
    public record OfSubject(
            String subject,
            @Nullable Verdict before,
            @Nullable Verdict after) {

        /**
         * Whether the verdict got worse.
         *
         * @return true if it leaves something wrong or open, and was better before or not there
         */
        public boolean worse() {
            return VerdictChange.worse(before, after);
        }
    }

    /**
     * Whether the verdict of the requirement, or of one of its subjects, got worse.
     * <p>
     * Worse is what now leaves something wrong or open (breached, insufficient, needs review) and came nearer to a
     * breach; an obligation that begins to apply, is pending again or is complied with is no deterioration.
     *
     * @return true if one did
     */
    public boolean worse() {
        return worse(before, after) || subjects.stream().anyMatch(OfSubject::worse);
    }

    private static boolean worse(@Nullable Verdict before, @Nullable Verdict after) {
        Verdict earlier = Optional.ofNullable(before).orElse(Verdict.NOT_APPLICABLE);
        return after != null && after.compareTo(Verdict.NEEDS_REVIEW) <= 0 && after.compareTo(earlier) < 0;
    }
}
