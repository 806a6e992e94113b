package tw.ictoutsourcing.assessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * What is judged by: the guideline, and what the agency decided where the guideline leaves it open (十一).
 *
 * @param policy  the agency's policy, not null
 * @param agency  the name of the agency whose policy it is, null for none
 */
public record Rulebook(AgencyPolicy policy, @Nullable String agency) {

    private static final Rulebook STANDARD = of(AgencyPolicy.defaults());

    /** Refuses a rulebook without a policy. */
    public Rulebook {
        Objects.requireNonNull(policy, "policy");
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
        return new Rulebook(policy, null);
    }
}
