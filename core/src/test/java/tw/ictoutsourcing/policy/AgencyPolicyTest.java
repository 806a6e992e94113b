package tw.ictoutsourcing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.fact.Deadline;

class AgencyPolicyTest {

    private static final Map<String, BiFunction<AgencyPolicyBuilder, Period, AgencyPolicyBuilder>> PERIODS = Map.of(
            "trainingInterval", AgencyPolicyBuilder::trainingInterval,
            "selfAuditInterval", AgencyPolicyBuilder::selfAuditInterval,
            "auditInterval", AgencyPolicyBuilder::auditInterval,
            "reviewReportDeadline", AgencyPolicyBuilder::reviewReportDeadline);

    @Test
    void an_agency_that_decided_nothing_has_the_defaults_in_force() {
        AgencyPolicy policy = AgencyPolicy.defaults();

        assertThat(policy.trainingIntervalInForce()).isEqualTo(Period.ofYears(1));
        assertThat(policy.selfAuditIntervalInForce()).isEqualTo(Period.ofYears(1));
        assertThat(policy.auditIntervalInForce()).isEqualTo(Period.ofYears(1));
        assertThat(policy.thirdAreaCapitalInForce()).isEqualTo(ThirdAreaCapital.ANY);
        assertThat(policy.dataDisposalInForce()).isEqualTo(DataDisposal.LITERAL);
        assertThat(policy.hourStartInForce()).isEqualTo(HourStart.KNOWING);
        assertThat(policy.reviewReportDue(LocalDate.of(2026, 6, 1))).isNull();
    }

    @Test
    void a_default_can_be_told_from_a_decision_for_the_same() {
        assertThat(AgencyPolicy.defaults().hourStart()).isNull();
        assertThat(AgencyPolicy.defaults()).isEqualTo(AgencyPolicy.builder().build());
        assertThat(AgencyPolicy.builder().hourStart(HourStart.KNOWING).build()).isNotEqualTo(AgencyPolicy.defaults());
    }

    @Test
    void what_the_agency_decided_is_in_force() {
        AgencyPolicy policy = AgencyPolicy.builder()
                .trainingInterval(Period.ofMonths(6))
                .selfAuditInterval(Period.ofMonths(3))
                .auditInterval(Period.ofYears(2))
                .thirdAreaCapital(ThirdAreaCapital.OVER_30_OR_CONTROL)
                .dataDisposal(DataDisposal.STRICT)
                .hourStart(HourStart.OCCURRENCE)
                .build();

        assertThat(policy.trainingIntervalInForce()).isEqualTo(Period.ofMonths(6));
        assertThat(policy.selfAuditIntervalInForce()).isEqualTo(Period.ofMonths(3));
        assertThat(policy.auditIntervalInForce()).isEqualTo(Period.ofYears(2));
        assertThat(policy.thirdAreaCapitalInForce()).isEqualTo(ThirdAreaCapital.OVER_30_OR_CONTROL);
        assertThat(policy.dataDisposalInForce()).isEqualTo(DataDisposal.STRICT);
        assertThat(policy.hourStartInForce()).isEqualTo(HourStart.OCCURRENCE);
    }

    @Test
    void a_review_report_is_due_on_a_working_day() {
        AgencyPolicy policy = AgencyPolicy.builder()
                .reviewReportDeadline(Period.ofMonths(1))
                .holidays(List.of(LocalDate.of(2026, 4, 30)))
                .build();

        assertThat(policy.reviewReportDue(LocalDate.of(2026, 3, 31)))
                .isEqualTo(new Deadline(LocalDate.of(2026, 5, 1), false));
        assertThat(policy.withHolidays((List<LocalDate>) null).reviewReportDue(LocalDate.of(2026, 3, 31)))
                .isEqualTo(new Deadline(LocalDate.of(2026, 4, 30), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P-1Y", "P1Y-1M", "P1M-1D"})
    void rejects_a_period_that_is_not_positive(Period period) {
        PERIODS.forEach((component, set) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> set.apply(AgencyPolicy.builder(), period).build())
                .withMessage(component + " must be positive, but was " + period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1M1D", "P1Y1D"})
    void rejects_a_deadline_of_months_and_days(Period period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AgencyPolicy.builder().reviewReportDeadline(period).build())
                .withMessage("reviewReportDeadline must be months or days, not both, but was " + period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1M1D", "P1Y1D", "P1D"})
    void accepts_any_positive_interval(Period period) {
        assertThat(AgencyPolicy.builder().auditInterval(period).build().auditIntervalInForce())
                .isEqualTo(period);
    }
}
