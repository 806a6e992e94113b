package tw.ictoutsourcing.validation.internal;

import java.util.EnumSet;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Verdict;

/** The adapter of {@link NoKnownBreach}. */
public final class NoKnownBreachValidator extends SubjectValidator<NoKnownBreach> {

    /** For Bean Validation. */
    public NoKnownBreachValidator() {
        super(EnumSet.allOf(Article.class), EnumSet.of(Verdict.BREACHED));
    }
}
