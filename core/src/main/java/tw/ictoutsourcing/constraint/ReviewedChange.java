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
 * A change of the vendor or the entrusted work that was reviewed.
 * <p>
 * Encodes article 八. Refuses what is known to be breached and what cannot be decided because a fact is not
 * recorded. Judges an {@code Engagement}, a {@code Change}; {@code null} is valid. On a type argument use {@code
 * @Valid} instead.
 */
@Encodes(Article.CHANGE)
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReviewedChange {

    /**
     * The message where the findings' own messages are not used.
     *
     * @return a key in braces
     */
    String message() default "{tw.ictoutsourcing.constraint.ReviewedChange}";

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
