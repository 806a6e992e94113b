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
 * A security incident that was reported, its evidence preserved and its review filed.
 * <p>
 * Encodes article 十. Refuses what is known to be breached and what cannot be decided because a fact is not
 * recorded. Judges an {@code Engagement}, an {@code Incident} (all but {@code 10/notified-as-designated}, which
 * needs the engagement); {@code null} is valid. On a type argument use {@code @Valid} instead.
 */
@Encodes(Article.INCIDENT)
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportedIncident {

    /**
     * The message where the findings' own messages are not used.
     *
     * @return a key in braces
     */
    String message() default "{tw.ictoutsourcing.constraint.ReportedIncident}";

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
