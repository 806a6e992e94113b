package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.assessment.report.TextReport;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Section;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.validation.Violations;

class EngineProperties {

    @Provide
    Arbitrary<Engagement> engagements() {
        return IncidentArbitraries.engagements();
    }

    @Provide
    Arbitrary<Incident> incidents() {
        return IncidentArbitraries.incidents();
    }

    @Provide
    Arbitrary<AgencyPolicy> policies() {
        return IncidentArbitraries.policies();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return IncidentArbitraries.instants();
    }

    @Property
    void violations_are_the_refused_findings_of_an_engagement(
            @ForAll("engagements") Engagement engagement,
            @ForAll("policies") AgencyPolicy policy,
            @ForAll("instants") Instant at) {
        compareViolations(engagement, policy, at);
    }

    @Property
    void violations_are_the_refused_findings_of_an_incident(
            @ForAll("incidents") Incident incident,
            @ForAll("policies") AgencyPolicy policy,
            @ForAll("instants") Instant at) {
        compareViolations(incident, policy, at);
    }

    private static void compareViolations(GuidelineSubject subject, AgencyPolicy policy, Instant at) {
        Assessment assessment = Assessor.of(Rulebook.of(policy)).assess(subject, at);

        try (ValidatorFactory factory = factory(policy, at)) {
            Validator validator = factory.getValidator();
            assertThat(violations(validator, subject, Default.class))
                    .isEqualTo(findings(assessment, EnumSet.of(Verdict.BREACHED, Verdict.INSUFFICIENT)));
            assertThat(violations(validator, subject, FactsComplete.class))
                    .isEqualTo(findings(assessment, EnumSet.of(Verdict.INSUFFICIENT)));
            assertThat(violations(validator, subject, KnownBreach.class))
                    .isEqualTo(findings(assessment, EnumSet.of(Verdict.BREACHED)));
        }
    }

    private static ValidatorFactory factory(AgencyPolicy policy, Instant at) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        return configuration
                .constraintValidatorPayload(Rulebook.of(policy))
                .clockProvider(() -> Clock.fixed(at, ZoneOffset.UTC))
                .buildValidatorFactory();
    }

    private static <T> Set<String> violations(Validator validator, T subject, Class<?> group) {
        return validator.validate(subject, group).stream()
                .map(violation -> Violations.finding(violation)
                                .orElseThrow()
                                .requirement()
                                .code()
                                .text() + " " + violation.getPropertyPath())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> findings(Assessment assessment, Set<Verdict> refused) {
        return assessment.findings().stream()
                .filter(finding -> refused.contains(finding.verdict()))
                .map(finding -> finding.requirement().code().text() + " " + finding.shownPath())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property
    void an_incident_is_judged_alone_as_it_is_within_a_running_engagement(
            @ForAll("incidents") Incident incident,
            @ForAll("engagements") Engagement engagement,
            @ForAll("policies") AgencyPolicy policy,
            @ForAll("instants") Instant at) {
        Assessor assessor = Assessor.of(Rulebook.of(policy));
        Engagement around = engagement.withIncidents(List.of(incident));

        Assessment alone = assessor.assess(incident, at);
        Assessment within = assessor.assess(around, at);

        Set<Requirement> judged = Assessor.judged(Incident.class);
        assertThat(judged).doesNotContain(Requirement.NOTIFIED_AS_DESIGNATED);
        for (Requirement requirement : judged) {
            assertThat(alone.verdict(requirement)).as(requirement.code().text()).isEqualTo(within.verdict(requirement));
        }
        assertThat(told(alone, "", judged)).isEqualTo(told(within, "incidents[0].", judged));
    }

    private static Set<String> told(Assessment assessment, String prefix, Set<Requirement> requirements) {
        return assessment.findings().stream()
                .filter(finding -> requirements.contains(finding.requirement()))
                .map(finding -> finding.requirement().code().text() + " " + finding.verdict() + " "
                        + finding.path().replace(prefix, "") + " " + finding.message(Locale.ENGLISH))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property
    void every_bad_verdict_is_told(
            @ForAll("engagements") Engagement engagement,
            @ForAll("policies") AgencyPolicy policy,
            @ForAll("instants") Instant at) {
        Assessment assessment = Assessor.of(Rulebook.of(policy)).assess(engagement, at);

        for (Judgement judgement : assessment.judgements()) {
            boolean told = assessment.findings().stream()
                    .anyMatch(finding -> finding.requirement() == judgement.requirement()
                            || finding.also().contains(judgement.requirement()));
            boolean bad = judgement.verdict().compareTo(Verdict.NEEDS_REVIEW) <= 0;
            assertThat(told).as(judgement.requirement().code().text()).isEqualTo(bad);
        }
    }

    @Property
    void every_finding_has_a_label_a_place_and_a_sentence_in_both_languages(
            @ForAll("engagements") Engagement engagement,
            @ForAll("policies") AgencyPolicy policy,
            @ForAll("instants") Instant at) {
        Assessment assessment = Assessor.of(Rulebook.of(policy)).assess(engagement, at);

        for (Finding finding : assessment.findings()) {
            assertThat(finding.label(Locale.TAIWAN)).isNotBlank();
            assertThat(finding.label(Locale.ENGLISH)).isNotBlank();
            Section section = finding.requirement().section();
            assertThat(finding.message(Locale.TAIWAN))
                    .endsWith("（" + section.citation(Locale.TAIWAN) + "）")
                    .doesNotContain("{");
            assertThat(finding.message(Locale.ENGLISH))
                    .endsWith("(" + section.citation(Locale.ENGLISH) + ")")
                    .doesNotContain("{");
        }
    }

    @Property
    void the_same_input_gives_the_same_bytes(
            @ForAll("engagements") Engagement engagement, @ForAll("instants") Instant at) {
        Assessor assessor = Assessor.of(Rulebook.standard());

        Assessment one = assessor.assess(engagement, at);
        Assessment other = assessor.assess(engagement, at);

        assertThat(JsonReport.of(other, null, Locale.TAIWAN)).isEqualTo(JsonReport.of(one, null, Locale.TAIWAN));
        assertThat(TextReport.of(other, null, Locale.TAIWAN, false))
                .isEqualTo(TextReport.of(one, null, Locale.TAIWAN, false));
    }
}
