package tw.ictoutsourcing.assessment.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.CITY_RULES_INCORPORATED;
import static tw.ictoutsourcing.guideline.Requirement.EVIDENCE_PRESERVED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SERVICE_STATED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ground;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Performance;
import tw.ictoutsourcing.policy.AgencyPolicy;

class GateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final Engagement engagement =
            Engagement.builder().caseNumber(CaseNumber.of("115-IT-0421")).build();

    private static @Nullable Ruling closed(Requirement demand, Engagement engagement) {
        Circumstances at = Circumstances.of(engagement, Cases.AT, AgencyPolicy.defaults(), null);
        Rule<Engagement> rule = Rule.of(demand, Place.ENGAGEMENT, (judged, when) -> Ruling.complies());
        return Gate.closed(rule, engagement, at);
    }

    @ParameterizedTest
    @CsvSource({
        // the stage reached: is it open to a demand of procurement, contract, performance, the end?
        "PROCUREMENT, true, false, false, false",
        "CONTRACT,    true, true,  false, false",
        "PERFORMANCE, true, true,  true,  false",
        "CLOSED,      true, true,  true,  true"
    })
    void opens_with_the_stage_of_the_demand(
            Stage stage, boolean procurement, boolean contract, boolean performance, boolean end) {
        Engagement stated = engagement.withStage(stage);

        assertThat(List.of(SERVICE_STATED, CITY_RULES_INCORPORATED, AUDITED_REGULARLY, RETURNED_OR_DELETED))
                .extracting(demand -> closed(demand, stated))
                .containsExactly(
                        procurement ? null : Ruling.pending(),
                        contract ? null : Ruling.pending(),
                        performance ? null : Ruling.pending(),
                        end ? null : Ruling.pending());
    }

    @ParameterizedTest
    @CsvSource({"PROCUREMENT", "CONTRACT", "PERFORMANCE", "CLOSED"})
    void is_open_at_any_stage_to_a_demand_on_an_event(Stage stage) {
        assertThat(closed(EVIDENCE_PRESERVED, engagement.withStage(stage))).isNull();
        assertThat(closed(EVIDENCE_PRESERVED, engagement)).isNull();
    }

    @Test
    void misses_the_stage_where_none_is_stated() {
        Ruling ruling = closed(AUDITED_REGULARLY, engagement);

        assertThat(ruling.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(ruling.grounds()).extracting(Ground::place).containsExactly("stage");
        assertThat(closed(SERVICE_STATED, engagement)).isNull();
    }

    @Test
    void is_closed_to_a_demand_on_performance_where_there_was_none() {
        Engagement unbegun = engagement
                .withStage(Stage.CLOSED)
                .withPerformance(Performance.builder().endedBeforeStart(true).build());

        assertThat(closed(AUDITED_REGULARLY, unbegun))
                .extracting(Ruling::verdict, Ruling::why)
                .containsExactly(Verdict.NOT_APPLICABLE, "ended-before-start");
        assertThat(closed(CITY_RULES_INCORPORATED, unbegun)).isNull();
        assertThat(closed(RETURNED_OR_DELETED, unbegun)).isNull();
        assertThat(closed(EVIDENCE_PRESERVED, unbegun)).isNull();
    }

    @Test
    void does_not_read_that_there_was_no_performance_before_the_end() {
        Engagement running = engagement
                .withStage(Stage.PERFORMANCE)
                .withPerformance(Performance.builder().endedBeforeStart(true).build());

        assertThat(closed(AUDITED_REGULARLY, running)).isNull();
    }

    @Test
    void tells_a_start_that_has_come_where_there_was_none() {
        Performance unbegun = Performance.builder().endedBeforeStart(true).build();
        Engagement closed = engagement.withStage(Stage.CLOSED);

        assertThat(closed(AUDITED_REGULARLY, closed.withPerformance(unbegun.withStartedOn(TODAY)))
                        .grounds())
                .extracting(Ground::place, Ground::other)
                .containsExactly(tuple("performance.endedBeforeStart", "performance.startedOn"));
        assertThat(closed(AUDITED_REGULARLY, closed.withPerformance(unbegun.withStartedOn(TODAY.plusDays(1))))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(closed(AUDITED_REGULARLY, closed.withPerformance(unbegun.withEndedBeforeStart(false))))
                .isNull();
        assertThat(closed(AUDITED_REGULARLY, closed.withPerformance(unbegun.withEndedBeforeStart(null))))
                .isNull();
    }
}
