package tw.ictoutsourcing.validation.internal;

import java.util.EnumSet;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Verdict;

/** The adapter of {@link FactsRecorded}. */
public final class FactsRecordedValidator extends SubjectValidator<FactsRecorded> {

    /** For Bean Validation. */
    public FactsRecordedValidator() {
        super(EnumSet.allOf(Article.class), EnumSet.of(Verdict.INSUFFICIENT));
    }
}
