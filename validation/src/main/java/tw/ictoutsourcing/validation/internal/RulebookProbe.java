package tw.ictoutsourcing.validation.internal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * A bean that is never valid: the violation carries the rulebook that the validator judges by.
 */
@RulebookProbe.Told
public final class RulebookProbe {

    /** The constraint that no probe meets. */
    @Constraint(validatedBy = Teller.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Told {

        String message() default "rulebook";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Tells the rulebook. */
    public static final class Teller implements ConstraintValidator<Told, RulebookProbe> {

        private final RulebookLookup rulebooks = new RulebookLookup();

        @Override
        public boolean isValid(RulebookProbe probe, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            context.disableDefaultConstraintViolation();
            hibernate.withDynamicPayload(rulebooks.find(hibernate));
            hibernate.buildConstraintViolationWithTemplate("rulebook").addConstraintViolation();
            return false;
        }
    }
}
