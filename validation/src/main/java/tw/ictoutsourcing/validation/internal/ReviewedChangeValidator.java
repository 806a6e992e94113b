package tw.ictoutsourcing.validation.internal;

import tw.ictoutsourcing.constraint.ReviewedChange;

/** The adapter of {@link ReviewedChange}. */
public final class ReviewedChangeValidator extends ArticleValidator<ReviewedChange> {

    /** For Bean Validation. */
    public ReviewedChangeValidator() {
        super(ReviewedChange.class);
    }
}
