package tw.ictoutsourcing.validation.internal;

import tw.ictoutsourcing.constraint.AuditedVendor;

/** The adapter of {@link AuditedVendor}. */
public final class AuditedVendorValidator extends ArticleValidator<AuditedVendor> {

    /** For Bean Validation. */
    public AuditedVendorValidator() {
        super(AuditedVendor.class);
    }
}
