package tw.ictoutsourcing.assessment.judge;

import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * The judgement of one requirement for one type of subject: a pure function of the subject and the circumstances.
 *
 * @param <T>  what is judged
 */
@FunctionalInterface
public interface Judge<T> {

    /**
     * Judges a subject by its own facts.
     *
     * @param subject  what is judged, not null
     * @param at  when and under which policy, not null
     * @return the ruling, not null
     */
    Ruling judge(T subject, Circumstances at);

    /**
     * This judge behind a condition: it is asked only where the condition complies, else the condition's ruling stands.
     *
     * @param condition  the condition, not null
     * @return the judge with its condition, not null
     */
    default Judge<T> onlyIf(Judge<? super T> condition) {
        return (subject, at) -> {
            Ruling ruling = condition.judge(subject, at);
            return ruling.verdict() == Verdict.COMPLIES ? judge(subject, at) : ruling;
        };
    }

    /**
     * A judgement that needs the engagement around the subject, so it is left out for a subject that comes alone.
     *
     * @param <T>  what is judged
     */
    @FunctionalInterface
    interface Within<T> {

        /**
         * Judges a subject by its own facts and those of the engagement.
         *
         * @param subject  what is judged, not null
         * @param engagement  the engagement it belongs to, not null
         * @param at  when and under which policy, not null
         * @return the ruling, not null
         */
        Ruling judge(T subject, Engagement engagement, Circumstances at);

        /**
         * This judge behind a condition: it is asked only where the condition complies, else the condition's ruling
         * stands.
         *
         * @param condition  the condition, not null
         * @return the judge with its condition, not null
         */
        default Within<T> onlyIf(Judge<? super T> condition) {
            return (subject, engagement, at) -> {
                Ruling ruling = condition.judge(subject, at);
                return ruling.verdict() == Verdict.COMPLIES ? judge(subject, engagement, at) : ruling;
            };
        }
    }
}
