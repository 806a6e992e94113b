package tw.ictoutsourcing.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.RulebookProvider;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.ReportedIncident;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;
import tw.ictoutsourcing.procurement.Tender;

class ConstraintsTest {

    private static final Engagement ENGAGEMENT = Cases.compliant();
    /** An incident of 十 alone: it is recorded as not affecting the agency, so 七(六) does not apply. */
    private static final Incident INCIDENT = ENGAGEMENT.incidents().get(0).withMayAffectAgency(false);

    private static final Incident LATE = INCIDENT.withNotices(
            INCIDENT.notices().get(0).withGivenAt(INCIDENT.knownAt().plusSeconds(4800)));

    private static Validator defaultValidator() {
        return Validation.buildDefaultValidatorFactory().getValidator();
    }

    private static HibernateValidatorConfiguration configuration() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        return configuration.clockProvider(() -> Clock.fixed(Cases.AT, ZoneOffset.UTC));
    }

    private static Validator validator(Object payload) {
        return configuration()
                .constraintValidatorPayload(payload)
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<String> codesAndPaths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> Violations.finding(violation)
                                .orElseThrow()
                                .requirement()
                                .code()
                                .text() + " " + violation.getPropertyPath())
                .sorted()
                .toList();
    }

    @Test
    void accepts_a_compliant_engagement_and_incident() {
        assertThat(validator(Rulebook.standard()).validate(ENGAGEMENT)).isEmpty();
        assertThat(defaultValidator().validate(INCIDENT)).isEmpty();
    }

    @Test
    void rejects_a_late_notice_with_the_default_factory() {
        assertThat(codesAndPaths(defaultValidator().validate(LATE)))
                .containsExactly("10/notified-within-one-hour notices[0].givenAt");
    }

    @Test
    void rejects_the_incident_of_an_engagement_at_its_place() {
        Engagement engagement = ENGAGEMENT.withIncidents(INCIDENT.withId("INC-0"), LATE);

        assertThat(codesAndPaths(defaultValidator().validate(engagement)))
                .containsExactly("10/notified-within-one-hour incidents[1].notices[0].givenAt");
    }

    @Test
    void rejects_a_missing_fact_at_the_absent_component() {
        assertThat(codesAndPaths(defaultValidator().validate(INCIDENT.withEvidence(null))))
                .containsExactly("10/evidence-preserved evidence");
    }

    @Test
    void ends_a_path_on_an_element() {
        Finding finding = Violations.finding(violation(LATE)).orElseThrow();

        assertThat(finding.path()).isEqualTo("notices[0].givenAt");
        assertThat(violation(LATE).getPropertyPath().toString()).isEqualTo("notices[0].givenAt");
    }

    private static ConstraintViolation<Incident> violation(Incident incident) {
        return defaultValidator().validate(incident).iterator().next();
    }

    @Test
    void carries_the_code_in_the_template_and_the_finding_as_payload() {
        ConstraintViolation<Incident> violation = violation(LATE);

        assertThat(violation.getMessageTemplate()).startsWith("{tw.ictoutsourcing.10.notified-within-one-hour.late}");
        assertThat(Violations.finding(violation)).hasValueSatisfying(finding -> {
            assertThat(finding.requirement()).isEqualTo(Requirement.NOTIFIED_WITHIN_ONE_HOUR);
            assertThat(finding.verdict()).isEqualTo(Verdict.BREACHED);
            assertThat(finding.pointer()).isEqualTo("/notices/0/givenAt");
        });
    }

    @Test
    void says_the_same_as_the_finding_in_both_languages() {
        for (Locale locale : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
            for (Incident incident :
                    List.of(LATE, INCIDENT.withEvidence(null), INCIDENT.withNotices((List<Notice>) null))) {
                Validator validator = configuration()
                        .defaultLocale(locale)
                        .buildValidatorFactory()
                        .getValidator();
                ConstraintViolation<Incident> violation =
                        validator.validate(incident).iterator().next();

                assertThat(violation.getMessage())
                        .isEqualTo(Violations.finding(violation).orElseThrow().message(locale))
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void registers_facts_as_they_are_in_the_group_of_complete_facts() {
        Incident incomplete = LATE.withLegalAction(null);

        assertThat(codesAndPaths(defaultValidator().validate(LATE, FactsComplete.class)))
                .isEmpty();
        assertThat(codesAndPaths(defaultValidator().validate(incomplete, FactsComplete.class)))
                .containsExactly("10/evidence-preserved legalAction");
    }

    @Test
    void saves_drafts_in_the_group_of_known_breaches() {
        Incident incomplete = INCIDENT.withLegalAction(null);

        assertThat(codesAndPaths(defaultValidator().validate(incomplete, KnownBreach.class)))
                .isEmpty();
        assertThat(codesAndPaths(defaultValidator().validate(LATE.withLegalAction(null), KnownBreach.class)))
                .containsExactly("10/notified-within-one-hour notices[0].givenAt");
    }

    @Test
    void judges_at_the_instant_of_the_clock() {
        Instant within = INCIDENT.knownAt().plusSeconds(60);
        Validator validator = configuration()
                .clockProvider(() -> Clock.fixed(within, ZoneOffset.UTC))
                .buildValidatorFactory()
                .getValidator();

        assertThat(validator.validate(INCIDENT.withNotices())).isEmpty();
        assertThat(codesAndPaths(defaultValidator().validate(INCIDENT.withNotices())))
                .containsExactly("10/notified-within-one-hour notices");
    }

    @Test
    void takes_the_rulebook_from_the_payload() {
        Rulebook strict = Rulebook.of(
                AgencyPolicy.builder().hourStart(HourStart.OCCURRENCE).build());
        Incident lateAfterOccurrence = INCIDENT.withNotices(
                INCIDENT.notices().get(0).withGivenAt(INCIDENT.occurredAt().plusSeconds(3601)));
        RulebookProvider provider = () -> strict;

        assertThat(validator(Rulebook.standard()).validate(lateAfterOccurrence)).isEmpty();
        assertThat(validator(strict).validate(lateAfterOccurrence)).hasSize(1);
        assertThat(validator(provider).validate(lateAfterOccurrence)).hasSize(1);
    }

    @Test
    void tells_which_rulebook_is_in_force() {
        Rulebook own = Rulebook.of(
                AgencyPolicy.builder().hourStart(HourStart.OCCURRENCE).build());

        assertThat(EffectiveRulebook.of(validator(own))).isSameAs(own);
        assertThat(EffectiveRulebook.of(validator("another library's payload"))).isSameAs(Rulebook.standard());
        assertThat(EffectiveRulebook.of(defaultValidator())).isSameAs(Rulebook.standard());
    }

    @Test
    void judges_fields_parameters_and_type_arguments() {
        record OnField(@NotNull @ReportedIncident Incident incident) {}
        record OnArgument(List<@Valid Incident> incidents) {}

        assertThat(codesAndPaths(defaultValidator().validate(new OnArgument(List.of(INCIDENT, LATE)))))
                .containsExactly("10/notified-within-one-hour incidents[1].notices[0].givenAt");
        assertThat(codesAndPaths(defaultValidator().validate(new OnField(LATE))))
                .containsExactly("10/notified-within-one-hour incident.notices[0].givenAt");
        assertThat(defaultValidator().validate(new OnField(null))).hasSize(1);
    }

    @Test
    void refuses_to_pass_what_it_cannot_judge() {
        record Wrong(@ReportedIncident Tender tender) {}

        assertThatThrownBy(() -> defaultValidator().validate(new Wrong(ENGAGEMENT.tender())))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("ReportedIncident")
                .hasMessageContaining("Tender");
    }
}
