package tw.ictoutsourcing.validation.internal;

import tw.ictoutsourcing.constraint.WithinScope;

/** The adapter of {@link WithinScope}. */
public final class WithinScopeValidator extends ArticleValidator<WithinScope> {

    /** For Bean Validation. */
    public WithinScopeValidator() {
        super(WithinScope.class);
    }
}
