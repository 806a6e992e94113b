package tw.ictoutsourcing.validation.internal;

import tw.ictoutsourcing.constraint.CompleteContract;

/** The adapter of {@link CompleteContract}. */
public final class CompleteContractValidator extends ArticleValidator<CompleteContract> {

    /** For Bean Validation. */
    public CompleteContractValidator() {
        super(CompleteContract.class);
    }
}
