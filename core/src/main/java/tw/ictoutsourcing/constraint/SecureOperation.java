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
 * An operation as 七 demands it: remote access, confidentiality, training, security staff, notices, self-audit.
 * <p>
 * Encodes article 七. Refuses what is known to be breached and what cannot be decided because a fact is not
 * recorded. Judges an {@code Engagement}, a {@code TeamMember}, a {@code Supply}, a {@code RemoteManagement}, a
 * {@code RemoteGrant}, an {@code Anomaly}, an {@code Incident}; {@code null} is valid. On a type argument use
 * {@code @Valid} instead.
 */
@Encodes(Article.OPERATION)
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface SecureOperation {

    /**
     * The message where the findings' own messages are not used.
     *
     * @return a key in braces
     */
    String message() default "{tw.ictoutsourcing.constraint.SecureOperation}";

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
