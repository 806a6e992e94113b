package tw.ictoutsourcing.validation.internal;

import tw.ictoutsourcing.constraint.SecureOperation;

/** The adapter of {@link SecureOperation}. */
public final class SecureOperationValidator extends ArticleValidator<SecureOperation> {

    /** For Bean Validation. */
    public SecureOperationValidator() {
        super(SecureOperation.class);
    }
}
