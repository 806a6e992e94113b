package tw.ictoutsourcing.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Stage.CLOSED;
import static tw.ictoutsourcing.guideline.Stage.CONTRACT;
import static tw.ictoutsourcing.guideline.Stage.PERFORMANCE;
import static tw.ictoutsourcing.guideline.Stage.PROCUREMENT;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.Performance;

/** The stage of an engagement, from the stage stated and the milestones recorded. */
class EngagementStageTest {

    /** 24 November 2026, 09:00 in Taipei. */
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private static Engagement engagement(
            @Nullable Stage stated, @Nullable String signed, @Nullable String started, @Nullable String ended) {
        return Engagement.builder()
                .caseNumber(CaseNumber.of("115-IT-0421"))
                .stage(stated)
                .contract(
                        signed == null
                                ? null
                                : Contract.builder()
                                        .signedAt(Moment.parse(signed))
                                        .build())
                .performance(
                        started == null && ended == null
                                ? null
                                : Performance.builder()
                                        .startedOn(started == null ? null : LocalDate.parse(started))
                                        .endedOn(ended == null ? null : LocalDate.parse(ended))
                                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "          ,           ,           , PROCUREMENT",
        "2026-11-24,           ,           , CONTRACT",
        "2026-11-25,           ,           , PROCUREMENT",
        "2026-03-16, 2026-11-24,           , PERFORMANCE",
        "2026-03-16, 2026-11-25,           , CONTRACT",
        "2026-03-16, 2026-04-01, 2026-11-24, CLOSED",
        "2026-03-16, 2026-04-01, 2026-11-25, PERFORMANCE",
        // a milestone counts without those before it
        "          , 2026-04-01,           , PERFORMANCE",
        "          ,           , 2026-11-24, CLOSED",
        "2026-11-25, 2026-04-01,           , PERFORMANCE",
        // an end before its start is a contradiction of other questions, the stage is the end's
        "2026-03-16, 2027-04-01, 2026-11-24, CLOSED",
        "2026-03-16, 2027-04-01, 2026-11-25, CONTRACT"
    })
    void is_the_latest_milestones_where_none_is_stated(
            @Nullable String signed, @Nullable String started, @Nullable String ended, Stage stage) {
        assertThat(engagement(null, signed, started, ended).stageAt(NOW)).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource
    void is_the_one_stated_where_no_milestone_is_recorded(Stage stated) {
        assertThat(engagement(stated, null, null, null).stageAt(NOW)).isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCUREMENT, 2026-03-16,           ,           , CONTRACT",
        "PROCUREMENT, 2026-03-16, 2026-04-01,           , PERFORMANCE",
        "CONTRACT,    2026-03-16, 2026-04-01, 2026-11-24, CLOSED",
        "PERFORMANCE,           ,           , 2026-11-24, CLOSED",
        "CLOSED,      2026-03-16, 2026-04-01,           , CLOSED",
        "PERFORMANCE, 2026-03-16,           ,           , PERFORMANCE"
    })
    void is_the_later_of_the_one_stated_and_the_milestones(
            Stage stated, @Nullable String signed, @Nullable String started, @Nullable String ended, Stage stage) {
        assertThat(engagement(stated, signed, started, ended).stageAt(NOW)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACT,    2026-11-25,           ,           , PROCUREMENT",
        "PERFORMANCE, 2026-03-16, 2026-11-25,           , CONTRACT",
        "PERFORMANCE,           , 2026-11-25,           , CONTRACT",
        "PERFORMANCE, 2026-11-25, 2026-11-25,           , PROCUREMENT",
        "CLOSED,      2026-03-16, 2026-04-01, 2026-11-25, PERFORMANCE",
        "CLOSED,                ,           , 2026-11-25, PERFORMANCE",
        "CLOSED,                , 2026-11-25, 2026-11-26, CONTRACT",
        "CLOSED,      2026-11-24, 2026-11-25, 2026-11-26, CONTRACT",
        "CLOSED,      2026-11-25, 2026-11-26, 2026-11-27, PROCUREMENT",
        // the milestone of a stage below the one stated does not hold it back
        "PERFORMANCE, 2026-11-25,           ,           , PERFORMANCE",
        "CLOSED,      2026-11-25, 2026-11-26,           , CLOSED"
    })
    void is_the_one_below_where_the_stated_ones_own_milestone_lies_ahead(
            Stage stated, @Nullable String signed, @Nullable String started, @Nullable String ended, Stage stage) {
        assertThat(engagement(stated, signed, started, ended).stageAt(NOW)).isEqualTo(stage);
    }

    @Test
    void begins_with_the_day_of_its_milestone_in_taipei() {
        Engagement engagement = engagement(null, "2026-03-16", "2028-02-29", "2028-12-31");

        assertThat(engagement.stageAt(Instant.parse("2026-03-15T15:59:59.999999999Z")))
                .isEqualTo(PROCUREMENT);
        assertThat(engagement.stageAt(Instant.parse("2026-03-15T16:00:00Z"))).isEqualTo(CONTRACT);
        assertThat(engagement.stageAt(Instant.parse("2028-02-28T15:59:59.999999999Z")))
                .isEqualTo(CONTRACT);
        assertThat(engagement.stageAt(Instant.parse("2028-02-28T16:00:00Z"))).isEqualTo(PERFORMANCE);
        assertThat(engagement.stageAt(Instant.parse("2028-12-30T15:59:59.999999999Z")))
                .isEqualTo(PERFORMANCE);
        assertThat(engagement.stageAt(Instant.parse("2028-12-30T16:00:00Z"))).isEqualTo(CLOSED);
    }

    @Test
    void begins_with_the_instant_of_a_signature_that_is_known_to_the_instant() {
        Engagement engagement = engagement(CONTRACT, "2026-03-16T10:00:00+08:00", null, null);

        assertThat(engagement.stageAt(Instant.parse("2026-03-16T01:59:59.999999999Z")))
                .isEqualTo(PROCUREMENT);
        assertThat(engagement.stageAt(Instant.parse("2026-03-16T02:00:00Z"))).isEqualTo(CONTRACT);
    }
}
