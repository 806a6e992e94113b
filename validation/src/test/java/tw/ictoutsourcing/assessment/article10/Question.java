package tw.ictoutsourcing.assessment.article10;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.validation.Violations;

/**
 * Whether one requirement is met, put at an instant, under a policy, to the assessor and to a validator: both must
 * answer alike.
 *
 * @param requirement  the requirement asked about
 * @param teller  the requirement under whose code the answer is told
 * @param at  the instant at which it is asked
 * @param policy  the policy under which it is asked
 */
record Question(Requirement requirement, Requirement teller, Instant at, AgencyPolicy policy) {

    static Question of(Requirement requirement) {
        Instant at = OffsetDateTime.parse("2026-11-24T09:00:00+08:00").toInstant();
        return new Question(requirement, requirement, at, AgencyPolicy.defaults());
    }

    Question at(Instant instant) {
        return new Question(requirement, teller, instant, policy);
    }

    Question under(AgencyPolicy other) {
        return new Question(requirement, teller, at, other);
    }

    /** The same question where the finding of another requirement tells the answer. */
    Question toldBy(Requirement other) {
        return new Question(requirement, other, at, policy);
    }

    void accepts(Incident incident) {
        accepts(HandledIncident.with(incident));
    }

    void accepts(Engagement engagement) {
        leaves(engagement, Verdict.COMPLIES);
    }

    void leaves(Incident incident, Verdict verdict) {
        leaves(HandledIncident.with(incident), verdict);
    }

    /** There is nothing to tell: it complies, or it is not asked, or not asked yet. */
    void leaves(Engagement engagement, Verdict verdict) {
        Assessment assessment = assess(engagement);

        assertThat(assessment.verdict(requirement)).contains(verdict);
        assertThat(assessment.findings()).noneMatch(this::concerns);
        assertThat(violations(engagement)).isEmpty();
    }

    void waitsUntil(Instant until, Incident incident) {
        Engagement engagement = HandledIncident.with(incident);

        leaves(engagement, Verdict.PENDING);
        assertThat(assess(engagement).judgements())
                .filteredOn(judgement -> judgement.requirement() == requirement)
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.until()).isEqualTo(Moment.of(until)));
    }

    void leavesToReview(Incident incident, String path) {
        leavesToReview(HandledIncident.with(incident), path);
    }

    /** The agency must decide: it is told, and no violation. */
    void leavesToReview(Engagement engagement, String path) {
        Assessment assessment = assess(engagement);

        assertThat(assessment.verdict(requirement)).contains(Verdict.NEEDS_REVIEW);
        assertThat(told(assessment)).containsExactly(teller.code() + " NEEDS_REVIEW " + path);
        assertThat(violations(engagement)).isEmpty();
    }

    void rejects(Incident incident, Verdict verdict, String... paths) {
        rejects(HandledIncident.with(incident), verdict, paths);
    }

    /** It is refused, for what stands at each of the paths and for nothing else. */
    void rejects(Engagement engagement, Verdict verdict, String... paths) {
        rejects(engagement, verdict, List.of(paths), List.of(paths));
    }

    /** It is refused for a fact at a path that a violation must not show. */
    void rejectsAt(String shown, Engagement engagement, Verdict verdict, String path) {
        rejects(engagement, verdict, List.of(path), List.of(shown));
    }

    private void rejects(Engagement engagement, Verdict verdict, List<String> paths, List<String> shown) {
        Assessment assessment = assess(engagement);

        assertThat(assessment.verdict(requirement)).contains(verdict);
        assertThat(told(assessment))
                .containsExactlyElementsOf(paths.stream()
                        .map(path -> teller.code() + " " + verdict + " " + path)
                        .toList());
        assertThat(violations(engagement))
                .containsExactlyInAnyOrderElementsOf(
                        shown.stream().map(path -> teller.code() + " " + path).toList());
    }

    /** The sentence of the only finding. */
    String message(Incident incident, Locale locale) {
        List<Finding> findings = assess(HandledIncident.with(incident)).findings().stream()
                .filter(this::concerns)
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0).message(locale);
    }

    Assessment assess(Engagement engagement) {
        return Assessor.of(Rulebook.of(policy)).assess(engagement, at);
    }

    private boolean concerns(Finding finding) {
        return finding.requirement() == requirement || finding.also().contains(requirement);
    }

    private List<String> told(Assessment assessment) {
        return assessment.findings().stream()
                .filter(this::concerns)
                .map(finding -> finding.requirement().code() + " " + finding.verdict() + " " + finding.path())
                .toList();
    }

    /** Code and path of the violations that concern the requirement, read off the violations themselves. */
    private List<String> violations(Engagement engagement) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(at, Taipei.ZONE))
                .constraintValidatorPayload(Rulebook.of(policy))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(engagement).stream()
                    .filter(violation -> concerns(Violations.finding(violation).orElseThrow()))
                    .map(Question::codeAndPath)
                    .toList();
        }
    }

    private static String codeAndPath(ConstraintViolation<?> violation) {
        String key = violation.getMessageTemplate().replaceAll(".*\\{tw\\.ictoutsourcing\\.(.*)}$", "$1");
        return key.replaceFirst("\\.", "/") + " " + violation.getPropertyPath();
    }
}
