package tw.ictoutsourcing.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * The verdict of one requirement, and of each subject it was asked of.
 *
 * @param requirement  the requirement, not null
 * @param own  the rule of the agency's own, null for a requirement of the guideline
 * @param verdict  the worst verdict of its subjects, not null
 * @param subjects  the verdicts of its subjects in the order of the input, empty where it was answered without one
 * @param until  until when the verdict stands if nothing else happens, null where it is not known
 * @param reason  why the requirement does not apply: the last part of the explanation's key, null for other verdicts
 */
public record Judgement(
        Requirement requirement,
        @Nullable AgencyRule<?> own,
        Verdict verdict,
        List<OfSubject> subjects,
        @Nullable Moment until,
        @Nullable String reason) {

    /** Keeps an unmodifiable copy of the subjects. */
    public Judgement {
        subjects = List.copyOf(subjects);
    }

    /**
     * The code of what was judged.
     *
     * @return the requirement's code, or that of the agency's own rule, not null
     */
    public Code code() {
        return own == null ? requirement.code() : own.code();
    }

    /**
     * What is required.
     *
     * @param locale  the reader's language, not null
     * @return one sentence, not null
     */
    public String gist(Locale locale) {
        return own == null ? requirement.gist(locale) : OwnWords.gist(own, locale);
    }

    /**
     * Why the requirement does not apply.
     *
     * @param locale  the reader's language, not null
     * @return the explanation, empty for other verdicts
     */
    public Optional<String> why(Locale locale) {
        if (reason == null) {
            return Optional.empty();
        }
        return Optional.of(
                own == null || Messages.has("why." + reason)
                        ? Messages.of("why." + reason, Map.of(), locale)
                        : OwnWords.message(own, reason, locale));
    }

    /**
     * The verdict of one subject.
     *
     * @param subject  the subject's id or natural key, not null
     * @param path  the subject's path from what was assessed, empty for the whole, not null
     * @param verdict  the verdict, not null
     * @param until  until when the verdict stands if nothing else happens, null where it is not known
     */
    public record OfSubject(
            String subject,
            String path,
            Verdict verdict,
            @Nullable Moment until) {}
}
