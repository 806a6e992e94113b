package tw.ictoutsourcing.assessment;

import java.util.Locale;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Force;
import tw.ictoutsourcing.guideline.Stage;

/**
 * A rule that an agency set for itself (機關自訂規範). See 十一.
 * <p>
 * It is judged in the same run as the guideline's requirements and appears in the same report, under 十一. It sees no
 * other ruling, so it can add a demand and weaken none. It must be stateless or thread-safe. What it throws, and what it
 * does not answer, is told as facts that do not suffice for this rule; the run is never lost.
 *
 * @param <T>  the type of what it is asked of: an engagement, or one of its parts that can be judged
 */
public interface AgencyRule<T extends GuidelineSubject> extends Judge<T> {

    /**
     * The rule's code.
     *
     * @return a code of 十一 that names the agency, such as {@code 11/doit.two-approvers}, not null
     */
    Code code();

    /**
     * What it is asked of; within an engagement, every such part.
     *
     * @return the type, not null
     */
    Class<T> subject();

    /**
     * The stage from which on it is asked within an engagement.
     *
     * @return the stage; procurement for a rule that holds whenever there is something to judge; not null
     */
    Stage from();

    /**
     * The force with which the agency speaks.
     *
     * @return the force, not null
     */
    Force force();

    /**
     * What it requires.
     *
     * @param locale  the reader's language, not null: Traditional Chinese for any Chinese, else English
     * @return one sentence, without personal data, not null
     */
    String gist(Locale locale);

    /**
     * What one of its rulings says.
     *
     * @param word  the word that the ruling was made with, not null
     * @param locale  the reader's language, not null: Traditional Chinese for any Chinese, else English
     * @return a predicate with what to do, without a final stop and without personal data, not null
     */
    String message(String word, Locale locale);

    /**
     * Judges a subject by its own facts. Places are property paths from the subject.
     *
     * @param subject  what is judged, not null
     * @param at  when and under which policy, not null
     * @return the ruling, not null
     */
    @Override
    Ruling judge(T subject, Circumstances at);
}
