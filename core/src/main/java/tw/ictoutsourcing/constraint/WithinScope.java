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
 * An engagement whose scope is stated: its services, the kind of its contract, and that it has ICT content.
 * <p>
 * Encodes article 二 and 三. Refuses what is known to be breached and what cannot be decided because a fact is not
 * recorded. Judges an {@code Engagement}; {@code null} is valid. On a type argument use {@code @Valid} instead.
 */
@Encodes({Article.SERVICES, Article.CONTRACTS})
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinScope {

    /**
     * The message where the findings' own messages are not used.
     *
     * @return a key in braces
     */
    String message() default "{tw.ictoutsourcing.constraint.WithinScope}";

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
