package tw.ictoutsourcing.validation.internal;

import tw.ictoutsourcing.constraint.CompliantProcurement;

/** The adapter of {@link CompliantProcurement}. */
public final class CompliantProcurementValidator extends ArticleValidator<CompliantProcurement> {

    /** For Bean Validation. */
    public CompliantProcurementValidator() {
        super(CompliantProcurement.class);
    }
}
