package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.validation.Violations;

/**
 * A requirement asked of an engagement, or of a record that comes alone: the assessor and a validator must answer
 * alike.
 *
 * @param requirement  the requirement asked about
 * @param at  the instant at which it is asked
 */
public record Asked(Requirement requirement, Instant at) {

    public static Asked of(Requirement requirement) {
        return new Asked(requirement, Cases.AT);
    }

    public Asked at(Instant instant) {
        return new Asked(requirement, instant);
    }

    public void accepts(GuidelineSubject subject) {
        leaves(subject, Verdict.COMPLIES);
    }

    /** There is nothing to tell: it complies, or it is not asked, or not asked yet. */
    public void leaves(GuidelineSubject subject, Verdict verdict) {
        answers(subject, verdict, List.of(), List.of());
    }

    /** The agency must decide: it is told, and no violation. */
    public void leavesToReview(GuidelineSubject subject, String... paths) {
        answers(subject, Verdict.NEEDS_REVIEW, List.of(paths), List.of());
    }

    /** It is refused, for what stands at each of the paths and for nothing else. */
    public void rejects(GuidelineSubject subject, Verdict verdict, String... paths) {
        answers(subject, verdict, List.of(paths), List.of(paths));
    }

    private void answers(GuidelineSubject subject, Verdict verdict, List<String> told, List<String> refused) {
        Assessment assessment = Assessor.of(Rulebook.standard()).assess(subject, at);

        assertThat(assessment.verdict(requirement)).contains(verdict);
        assertThat(findings(assessment).map(Finding::path)).containsExactlyInAnyOrderElementsOf(told);
        assertThat(violations(subject)).containsExactlyInAnyOrderElementsOf(refused);
    }

    /** The findings that concern the requirement. */
    public Stream<Finding> findings(Assessment assessment) {
        return assessment.findings().stream().filter(this::concerns);
    }

    private boolean concerns(Finding finding) {
        return finding.requirement() == requirement || finding.also().contains(requirement);
    }

    private List<String> violations(GuidelineSubject subject) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(at, Taipei.ZONE))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(subject).stream()
                    .filter(violation -> concerns(Violations.finding(violation).orElseThrow()))
                    .map(violation -> violation.getPropertyPath().toString())
                    .toList();
        }
    }
}
