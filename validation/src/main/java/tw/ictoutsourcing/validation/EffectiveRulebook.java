package tw.ictoutsourcing.validation;

import jakarta.validation.Validator;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.validation.internal.RulebookProbe;

/**
 * The rulebook by which a validator judges, so that a start-up test can prove that the agency's policy is not lost.
 */
public final class EffectiveRulebook {

    private EffectiveRulebook() {}

    /**
     * Asks a validator which rulebook it judges by.
     *
     * @param validator  the validator that the application uses, not null
     * @return the rulebook, not null
     * @throws IllegalStateException if the validator does not tell, because it is not Hibernate Validator's
     */
    public static Rulebook of(Validator validator) {
        return validator.validate(new RulebookProbe()).stream()
                .flatMap(violation -> Violations.payload(violation, Rulebook.class).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the validator does not tell its rulebook"));
    }
}
