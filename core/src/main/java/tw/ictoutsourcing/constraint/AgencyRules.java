package tw.ictoutsourcing.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tw.ictoutsourcing.guideline.Article;

/**
 * A record that keeps the agency's own rules.
 * <p>
 * Encodes article 十一. Refuses what is known to be breached and what cannot be decided because a fact is not
 * recorded. Judges every {@link GuidelineSubject}; {@code null} is valid. On a type argument use {@code @Valid}
 * instead.
 */
@Encodes(Article.AGENCY_RULES)
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface AgencyRules {

    /**
     * The message where the findings' own messages are not used.
     *
     * @return a key in braces
     */
    String message() default "{tw.ictoutsourcing.constraint.AgencyRules}";

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
