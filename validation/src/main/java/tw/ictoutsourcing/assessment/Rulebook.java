package tw.ictoutsourcing.assessment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.walk.Place;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * What is judged by: the guideline, what the agency decided where the guideline leaves it open, and the rules that it set
 * for itself (十一). Immutable and thread-safe, as far as the agency's rules are.
 *
 * @param policy  the agency's policy, not null
 * @param agency  the name of the agency whose policy and rules these are, null for none
 * @param rules  the agency's own rules, in the order in which they are reported, not null
 */
public record Rulebook(AgencyPolicy policy, @Nullable String agency, List<AgencyRule<?>> rules) {

    private static final Rulebook STANDARD = of(AgencyPolicy.defaults());

    /**
     * Refuses a rulebook without a policy, and rules that could not be told apart or asked.
     *
     * @throws NullPointerException if the policy, a rule, or what a rule says of itself is null
     * @throws IllegalArgumentException if there are rules and no name of the agency, if a code is not an agency's own or
     *     stands twice, or if a rule is for a type that is judged of no engagement
     */
    public Rulebook {
        Objects.requireNonNull(policy, "policy");
        rules = List.copyOf(rules);
        if (!rules.isEmpty() && (agency == null || agency.isBlank())) {
            throw new IllegalArgumentException("rules of an agency's own need the agency's name");
        }
        rules.forEach(Rulebook::requireAskable);
        long codes = rules.stream().map(AgencyRule::code).distinct().count();
        if (codes < rules.size()) {
            throw new IllegalArgumentException("each rule of an agency's own needs a code of its own");
        }
    }

    private static void requireAskable(AgencyRule<?> rule) {
        Objects.requireNonNull(rule.code(), "code");
        Objects.requireNonNull(rule.from(), "from");
        Objects.requireNonNull(rule.force(), "force");
        if (!rule.code().ofAgency()) {
            throw new IllegalArgumentException(
                    "an agency's own code must look like \"11/agency.rule\", but was \"" + rule.code() + "\"");
        }
        if (Place.of(Objects.requireNonNull(rule.subject(), "subject")).isEmpty()) {
            throw new IllegalArgumentException(
                    rule.code() + " is for " + rule.subject().getSimpleName() + ", which is no part of an engagement");
        }
    }

    /**
     * The guideline with the library's defaults.
     *
     * @return the rulebook, not null
     */
    public static Rulebook standard() {
        return STANDARD;
    }

    /**
     * The guideline with an agency's policy.
     *
     * @param policy  the policy, not null
     * @return the rulebook, not null
     */
    public static Rulebook of(AgencyPolicy policy) {
        return new Rulebook(policy, null, List.of());
    }

    /**
     * The guideline with an agency's policy and rules.
     *
     * @param policy  the policy, not null
     * @param agency  the agency's name, not null
     * @param rules  the agency's own rules, in the order in which they are reported, not null
     * @return the rulebook, not null
     * @throws IllegalArgumentException if the rules could not be told apart or asked
     */
    public static Rulebook of(AgencyPolicy policy, String agency, List<AgencyRule<?>> rules) {
        return new Rulebook(policy, agency, rules);
    }
}
