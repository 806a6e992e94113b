package tw.ictoutsourcing.validation.internal;

import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tw.ictoutsourcing.constraint.Encodes;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * The adapter of an article's constraint: it refuses what is breached and what cannot be decided.
 *
 * @param <A>  the constraint
 */
abstract class ArticleValidator<A extends Annotation> extends SubjectValidator<A> {

    private static final Set<Verdict> REFUSED = EnumSet.of(Verdict.BREACHED, Verdict.INSUFFICIENT);

    ArticleValidator(Class<A> constraint) {
        super(articles(constraint), REFUSED);
    }

    private static Set<Article> articles(Class<? extends Annotation> constraint) {
        return EnumSet.copyOf(List.of(constraint.getAnnotation(Encodes.class).value()));
    }
}
