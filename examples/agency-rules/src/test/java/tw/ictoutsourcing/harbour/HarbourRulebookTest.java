package tw.ictoutsourcing.harbour;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.DueDate;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.validation.EffectiveRulebook;
import tw.ictoutsourcing.validation.Violations;

class HarbourRulebookTest {

    private static final Engagement COMPLIANT = Cases.compliant();
    private static final Contract CONTRACT = COMPLIANT.contract();
    private static final Incident INCIDENT = COMPLIANT.incidents().get(0);

    private static Verdict verdict(Assessment assessment, String code) {
        return assessment.judgements().stream()
                .filter(judgement -> judgement.code().text().equals(code))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Assessment assess(Engagement engagement) {
        return Assessor.of(new HarbourRulebook().rulebook()).assess(engagement, Cases.AT);
    }

    private static Verdict notice(Incident incident) {
        return verdict(assess(COMPLIANT.withIncidents(incident)), "11/harbour.notice-within-half-an-hour");
    }

    private static Incident notified(Duration afterKnowing) {
        return INCIDENT.withNotices(Notice.builder()
                .copy(INCIDENT.notices().get(0))
                .givenAt(INCIDENT.knownAt().plus(afterKnowing))
                .build());
    }

    @Test
    void accepts_penalties_with_an_amount() {
        assertThat(verdict(assess(COMPLIANT), "11/harbour.penalty-has-amount")).isEqualTo(Verdict.COMPLIES);
    }

    @Test
    void rejects_a_penalty_with_a_rule_alone() {
        Penalty byRule = Penalty.builder().set(true).rule("每逾一小時計罰").build();

        Assessment assessment = assess(COMPLIANT.withContract(CONTRACT.withBreachPenalty(byRule)));

        assertThat(verdict(assessment, "11/harbour.penalty-has-amount")).isEqualTo(Verdict.BREACHED);
        assertThat(assessment.verdict(Requirement.PENALTIES_SET)).contains(Verdict.COMPLIES);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().text().equals("11/harbour.penalty-has-amount"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("contract.breachPenalty.amount");
                    assertThat(finding.message(Locale.TAIWAN)).isEqualTo("應載明金額，而僅訂有計算方式，請增訂金額（第十一點）");
                });
    }

    @Test
    void accepts_a_notice_at_exactly_half_an_hour() {
        assertThat(notice(notified(Duration.ofMinutes(30)))).isEqualTo(Verdict.COMPLIES);
    }

    @Test
    void rejects_a_notice_one_nanosecond_later_although_it_lies_within_the_hour() {
        Incident late = notified(Duration.ofMinutes(30).plusNanos(1));

        assertThat(notice(late)).isEqualTo(Verdict.BREACHED);
        assertThat(assess(COMPLIANT.withIncidents(late)).verdict(Requirement.NOTIFIED_WITHIN_ONE_HOUR))
                .contains(Verdict.COMPLIES);
    }

    @Test
    void waits_while_the_half_hour_runs_and_says_until_when() {
        Incident running =
                INCIDENT.withOccurredAt(Cases.AT).withKnownAt(Cases.AT).withNotices();

        Assessment assessment = assess(COMPLIANT.withIncidents(running));

        assertThat(verdict(assessment, "11/harbour.notice-within-half-an-hour")).isEqualTo(Verdict.PENDING);
        assertThat(assessment.dueDates()).extracting(DueDate::last).contains(Cases.AT.plus(Duration.ofMinutes(30)));
    }

    @Test
    void is_in_force_wherever_a_validator_is_built() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(Cases.AT, ZoneOffset.UTC))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Penalty byRule = Penalty.builder().set(true).rule("每逾一小時計罰").build();

            assertThat(EffectiveRulebook.of(validator).policy().trainingInterval())
                    .isEqualTo(Period.ofMonths(6));
            assertThat(validator.validate(CONTRACT.withPerformancePenalty(byRule)))
                    .extracting(Violations::finding)
                    .extracting(Optional::orElseThrow)
                    .extracting(Finding::code)
                    .extracting(Object::toString)
                    .isEqualTo(List.of("11/harbour.penalty-has-amount"));
        }
    }
}
