package tw.ictoutsourcing.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import tw.ictoutsourcing.assessment.Finding;

/**
 * The findings behind the violations that a validator reports.
 */
public final class Violations {

    private Violations() {}

    /**
     * The finding that a violation carries.
     *
     * @param violation  a violation that a validator reported, not null
     * @return the finding, empty if the violation is of another library's constraint or of another validator than
     *     Hibernate's
     */
    public static Optional<Finding> finding(ConstraintViolation<?> violation) {
        return payload(violation, Finding.class);
    }

    static <T> Optional<T> payload(ConstraintViolation<?> violation, Class<T> type) {
        try {
            HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
            return Optional.ofNullable(carrier.getDynamicPayload(type));
        } catch (ValidationException notHibernates) {
            return Optional.empty();
        }
    }
}
