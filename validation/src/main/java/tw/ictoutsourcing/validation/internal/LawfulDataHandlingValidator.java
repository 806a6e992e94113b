package tw.ictoutsourcing.validation.internal;

import tw.ictoutsourcing.constraint.LawfulDataHandling;

/** The adapter of {@link LawfulDataHandling}. */
public final class LawfulDataHandlingValidator extends ArticleValidator<LawfulDataHandling> {

    /** For Bean Validation. */
    public LawfulDataHandlingValidator() {
        super(LawfulDataHandling.class);
    }
}
