package tw.ictoutsourcing.validation.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * What all adapters do: let the judges of some articles judge the value, and turn the findings that the constraint
 * refuses into violations at their places.
 *
 * @param <A>  the constraint
 */
abstract class SubjectValidator<A extends Annotation> implements ConstraintValidator<A, GuidelineSubject> {

    private final Set<Article> articles;
    private final Set<Verdict> refused;
    private final RulebookLookup rulebooks = new RulebookLookup();
    private volatile Assessor assessor = Assessor.of(Rulebook.standard());

    SubjectValidator(Set<Article> articles, Set<Verdict> refused) {
        this.articles = articles;
        this.refused = refused;
    }

    @Override
    public boolean isValid(@Nullable GuidelineSubject subject, ConstraintValidatorContext context) {
        if (subject == null) {
            return true;
        }
        requireJudges(subject);
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Instant at = context.getClockProvider().getClock().instant();
        List<Finding> findings = assessor(rulebooks.find(hibernate)).findings(subject, at, articles);
        boolean valid = true;
        for (Finding finding : findings) {
            if (refused.contains(finding.verdict())) {
                context.disableDefaultConstraintViolation();
                ViolationWriter.write(finding, hibernate);
                valid = false;
            }
        }
        return valid;
    }

    private Assessor assessor(Rulebook rulebook) {
        Assessor current = assessor;
        if (current.rulebook() != rulebook) {
            current = Assessor.of(rulebook);
            assessor = current;
        }
        return current;
    }

    private void requireJudges(GuidelineSubject subject) {
        boolean ownRules = articles.contains(Article.AGENCY_RULES); // of which there may be none today
        if (!ownRules && Collections.disjoint(Assessor.articles(subject.getClass()), articles)) {
            throw new ConstraintDeclarationException(getClass().getSimpleName().replace("Validator", "")
                    + " judges nothing of " + subject.getClass().getSimpleName());
        }
    }
}
