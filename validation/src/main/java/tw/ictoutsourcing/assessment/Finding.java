package tw.ictoutsourcing.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ground;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * What is wrong, or open, in one place: the requirement, the place in the input, the reason and the remedy.
 * <p>
 * Immutable. Its texts hold no personal data.
 */
public final class Finding {

    /** The key of what is said of an agency's own rule where its own words cannot be. */
    private static final String OWN = "11.agency-rules.not-met";

    /** The key of what stands between a part and what it is a part of. */
    private static final String PART = "every.part";

    private final Requirement requirement;
    private final @Nullable AgencyRule<?> own;
    private final List<Requirement> also;
    private final Ground ground;
    private final @Nullable String subject;
    private final Trail trail;
    private final @Nullable String other;

    Finding(
            Requirement requirement,
            @Nullable AgencyRule<?> own,
            List<Requirement> also,
            Ground ground,
            @Nullable String subject,
            Trail trail,
            @Nullable String other) {
        this.requirement = requirement;
        this.own = own;
        this.also = List.copyOf(also);
        this.ground = ground;
        this.subject = subject;
        this.trail = trail;
        this.other = other;
    }

    /**
     * The code of what is not met.
     *
     * @return the requirement's code, or that of the agency's own rule, not null
     */
    public Code code() {
        return own == null ? requirement.code() : own.code();
    }

    /**
     * The requirement that is not met.
     *
     * @return the requirement, not null
     */
    public Requirement requirement() {
        return requirement;
    }

    /**
     * The other requirements of the same article that the same cause leaves unmet.
     *
     * @return the requirements in the catalogue's order, empty for none, not null
     */
    public List<Requirement> also() {
        return also;
    }

    /**
     * What this finding alone leads to.
     *
     * @return breached, insufficient or needs review, not null
     */
    public Verdict verdict() {
        return ground.verdict();
    }

    /**
     * What was judged.
     *
     * @return the subject's id or natural key, empty where it has none or the finding concerns the whole
     */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /**
     * The place of the fact, as a property path from what was assessed.
     *
     * @return the path; it ends at an absent component where the fact is not recorded, and is empty where the whole is
     *     meant, not null
     */
    public String path() {
        return trail.path();
    }

    /**
     * The path that may be shown beside a value: it stops at the owner of personal data.
     *
     * @return the path that a constraint violation carries, not null
     */
    public String shownPath() {
        return trail.shown();
    }

    /**
     * The place of the fact, as a JSON pointer (RFC 6901).
     *
     * @return the pointer, not null
     */
    public String pointer() {
        return pointer(trail.path());
    }

    /**
     * The second place of a contradiction, as a property path.
     *
     * @return the path, empty if there is none
     */
    public Optional<String> other() {
        return Optional.ofNullable(other);
    }

    /**
     * The second place of a contradiction, as a JSON pointer (RFC 6901).
     *
     * @return the pointer, empty if there is none
     */
    public Optional<String> otherPointer() {
        return other().map(Finding::pointer);
    }

    /**
     * A property path as a JSON pointer.
     *
     * @param path  the path, not null
     * @return the pointer, not null
     */
    static String pointer(String path) {
        return path.isEmpty()
                ? ""
                : "/"
                        + path.replace("].", "/")
                                .replace("]", "")
                                .replace('[', '/')
                                .replace('.', '/');
    }

    /**
     * What people call the fact.
     *
     * @param locale  the reader's language, not null
     * @return the label, empty where the whole is meant, not null
     */
    public String label(Locale locale) {
        if (trail.last() == null) {
            return "";
        }
        String label = trail.last().label(locale);
        return trail.holder() == null
                ? label
                : trail.holder().label(locale) + Messages.of(PART, Map.of(), locale) + label;
    }

    /**
     * What is wrong and what to do.
     *
     * @param locale  the reader's language, not null: Chinese of any kind reads Traditional Chinese, all others English
     * @return a predicate without a final stop, not null
     */
    public String message(Locale locale) {
        String text = sentence(locale) + Messages.of(citation(), Map.of(), locale);
        return ground.missing() ? label(locale) + text : text;
    }

    private String sentence(Locale locale) {
        return own == null || Messages.has(sentence())
                ? Messages.of(sentence(), ground.parameters(), locale)
                : OwnWords.message(own, ground.word(), locale);
    }

    /**
     * The message as a template of Bean Validation: keys in braces, of which one carries the requirement's code.
     *
     * @return the template, such as {@code {tw.ictoutsourcing.10.evidence-preserved.not-kept}}, followed by the key of
     *     the citation, and where a fact is missing preceded by the key of its label, not null
     */
    public String template() {
        String text = own == null
                ? key(sentence()) + key(citation())
                : key(Messages.has(sentence()) ? sentence() : OWN) + key(citation()) + " " + own.code();
        if (!ground.missing() || trail.last() == null) {
            return text;
        }
        String label = key(trail.last().key());
        return (trail.holder() == null ? label : key(trail.holder().key()) + key(PART) + label) + text;
    }

    private static String key(String name) {
        return "{tw.ictoutsourcing." + name + "}";
    }

    /**
     * What the message names, in a form that reads the same in every language.
     *
     * @return the parameters by name, not null
     */
    public Map<String, String> parameters() {
        return ground.parameters();
    }

    private String sentence() {
        return (ground.common() ? "every" : citation()) + "." + ground.word();
    }

    /** The citation stands under the requirement's code. */
    private String citation() {
        return requirement.code().messageKey();
    }

    /**
     * The finding without its sentences.
     *
     * @return requirement, verdict and path, not null
     */
    @Override
    public String toString() {
        return code() + " " + verdict() + " at " + path();
    }
}
