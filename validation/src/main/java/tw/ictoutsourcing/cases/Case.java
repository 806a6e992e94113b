package tw.ictoutsourcing.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Language;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * One change to the compliant engagement, and the verdict that it must lead to.
 * <p>
 * A case changes the verdict of its own requirement and of no other, unless it says which must follow. Immutable.
 */
public final class Case {

    private static final String BUNDLE = "tw.ictoutsourcing.cases.cases";

    private final Requirement requirement;
    private final String name;
    private final UnaryOperator<Engagement> change;
    private final Instant at;
    private final AgencyPolicy policy;
    private final @Nullable Stage asIf;
    private final Verdict verdict;
    private final @Nullable String path;
    private final Map<Requirement, Verdict> following;

    private Case(
            Requirement requirement,
            String name,
            UnaryOperator<Engagement> change,
            Instant at,
            AgencyPolicy policy,
            @Nullable Stage asIf,
            Verdict verdict,
            @Nullable String path,
            Map<Requirement, Verdict> following) {
        this.requirement = requirement;
        this.name = name;
        this.change = change;
        this.at = at;
        this.policy = policy;
        this.asIf = asIf;
        this.verdict = verdict;
        this.path = path;
        this.following = following;
    }

    /** A case that leads to a verdict without a finding. */
    static Case of(Requirement requirement, String name, Verdict verdict, UnaryOperator<Engagement> change) {
        return new Case(requirement, name, change, Cases.AT, AgencyPolicy.defaults(), null, verdict, null, Map.of());
    }

    /** A case that leads to a finding at a place. */
    static Case of(
            Requirement requirement, String name, Verdict verdict, String path, UnaryOperator<Engagement> change) {
        return new Case(requirement, name, change, Cases.AT, AgencyPolicy.defaults(), null, verdict, path, Map.of());
    }

    /** This case asked at another instant. */
    Case at(String instant) {
        return new Case(requirement, name, change, Instant.parse(instant), policy, asIf, verdict, path, following);
    }

    /** This case under a policy. */
    Case under(AgencyPolicy other) {
        return new Case(requirement, name, change, at, other, asIf, verdict, path, following);
    }

    /** This case asked as if a stage had come. */
    Case asIf(Stage stage) {
        return new Case(requirement, name, change, at, policy, stage, verdict, path, following);
    }

    /** This case with more verdicts of other requirements that follow from the same change. */
    Case following(Map<Requirement, Verdict> others) {
        Map<Requirement, Verdict> all = new EnumMap<>(Requirement.class);
        all.putAll(following);
        all.putAll(others);
        return new Case(requirement, name, change, at, policy, asIf, verdict, path, Collections.unmodifiableMap(all));
    }

    /** This case where every other requirement of the article comes to the same verdict. */
    Case throughoutTheArticle() {
        return throughout(
                other -> other.section().article() == requirement.section().article());
    }

    /** This case where every other requirement of some kind comes to the same verdict; no case sets rules under 十一. */
    Case throughout(Predicate<Requirement> kind) {
        return following(kind, verdict);
    }

    /** This case where every other requirement of some kind comes to a verdict. */
    Case following(Predicate<Requirement> kind, Verdict others) {
        Map<Requirement, Verdict> verdicts = new EnumMap<>(Requirement.class);
        for (Requirement other : Assessor.judged(Engagement.class)) {
            if (other != requirement && other != Requirement.AGENCY_RULES && kind.test(other)) {
                verdicts.put(other, others);
            }
        }
        return following(verdicts);
    }

    /**
     * The requirement that the case is about.
     *
     * @return the requirement, not null
     */
    public Requirement requirement() {
        return requirement;
    }

    /**
     * The case's name, unique for its requirement.
     *
     * @return the name, in lower case with hyphens, not null
     */
    public String name() {
        return name;
    }

    /**
     * The changed engagement.
     *
     * @return the engagement, not null
     */
    public Engagement engagement() {
        return madeTo(Cases.compliant());
    }

    /** The same change made to another engagement, one that holds what the case changes. */
    Engagement madeTo(Engagement engagement) {
        return change.apply(engagement);
    }

    /**
     * The instant at which the case is asked.
     *
     * @return the instant, not null
     */
    public Instant at() {
        return at;
    }

    /**
     * The policy under which the case is asked.
     *
     * @return the policy, not null
     */
    public AgencyPolicy policy() {
        return policy;
    }

    /**
     * The stage that the case is asked for as if it had come.
     *
     * @return the stage, empty where the case is asked as things stand
     */
    public Optional<Stage> asIf() {
        return Optional.ofNullable(asIf);
    }

    /**
     * The verdict that the case must lead to.
     *
     * @return the verdict, not null
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The place of the finding that the case must lead to.
     *
     * @return the property path from the engagement, empty where the verdict needs no finding
     */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /**
     * The verdicts of other requirements that follow from the same change.
     *
     * @return the verdicts, empty where no other requirement is touched, not null
     */
    public Map<Requirement, Verdict> following() {
        return following;
    }

    /**
     * What was changed.
     *
     * @param locale  the reader's language, not null: Chinese of any kind reads Traditional Chinese, all others English
     * @return a sentence, not null
     */
    public String told(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, Language.of(locale).bundles())
                .getString(requirement.code().messageKey() + "." + name);
    }

    /**
     * What the judges say of the case.
     *
     * @return the assessment of the changed engagement, not null
     */
    public Assessment assess() {
        Assessor assessor = Assessor.of(Rulebook.of(policy));
        return asIf == null ? assessor.assess(engagement(), at) : assessor.assess(engagement(), at, asIf);
    }

    @Override
    public String toString() {
        return requirement.code().text() + " " + name;
    }
}
