package tw.ictoutsourcing.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that shows no breach, however incomplete it is.
 * <p>
 * Belongs in the group {@link KnownBreach}: for an endpoint that saves drafts. Runs over all articles and refuses
 * only what is known to be breached. Judges every {@link GuidelineSubject}; {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoKnownBreach {

    /**
     * The message where the findings' own messages are not used.
     *
     * @return a key in braces
     */
    String message() default "{tw.ictoutsourcing.constraint.NoKnownBreach}";

    /**
     * The groups in which the constraint is checked.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
