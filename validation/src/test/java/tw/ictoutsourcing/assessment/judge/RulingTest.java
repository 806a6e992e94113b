package tw.ictoutsourcing.assessment.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

class RulingTest {

    private static final Instant UNTIL = Instant.parse("2026-08-05T06:20:00Z");
    private static final Ruling BREACHED = Ruling.breached("late", "notices[0].givenAt");
    private static final Ruling MISSING = Ruling.missing("knownAt");
    private static final Ruling REVIEW = Ruling.needsReview("channel-down", "notices[0].designatedChannelDown");

    @Test
    void of_two_limbs_has_the_worse_verdict_and_the_grounds_of_both() {
        for (Ruling both : List.of(BREACHED.and(MISSING), MISSING.and(BREACHED))) {
            assertThat(both.verdict()).isEqualTo(Verdict.BREACHED);
            assertThat(both.grounds())
                    .extracting(Ground::verdict, Ground::place)
                    .containsExactlyInAnyOrder(
                            tuple(Verdict.BREACHED, "notices[0].givenAt"), tuple(Verdict.INSUFFICIENT, "knownAt"));
        }
    }

    @Test
    void of_a_limb_that_complies_is_the_other() {
        assertThat(MISSING.and(Ruling.complies())).isSameAs(MISSING);
        assertThat(Ruling.complies().and(MISSING)).isSameAs(MISSING);
        assertThat(Ruling.complies().and(Ruling.complies()).verdict()).isEqualTo(Verdict.COMPLIES);
    }

    @Test
    void keeps_until_when_the_worse_limb_stands() {
        Ruling running = Ruling.pendingUntil(UNTIL);

        assertThat(running.and(Ruling.notApplicable("no-legal-action")).until()).isEqualTo(Moment.of(UNTIL));
        assertThat(Ruling.notApplicable("no-legal-action").and(running).until()).isEqualTo(Moment.of(UNTIL));
        assertThat(running.and(MISSING).until()).isNull();
    }

    @Test
    void told_by_another_requirement_has_no_ground_of_its_own() {
        Ruling told = BREACHED.asToldBy(Requirement.NOTIFIED_WITHIN_ONE_HOUR);

        assertThat(told.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(told.grounds()).isEmpty();
        assertThat(told.toldBy()).isEqualTo(Requirement.NOTIFIED_WITHIN_ONE_HOUR);
        assertThat(told.and(Ruling.pending()).toldBy()).isEqualTo(Requirement.NOTIFIED_WITHIN_ONE_HOUR);
        assertThat(Ruling.pending().and(told).toldBy()).isEqualTo(Requirement.NOTIFIED_WITHIN_ONE_HOUR);
    }

    @Test
    void tells_for_itself_as_soon_as_one_limb_has_a_ground() {
        Ruling told = BREACHED.asToldBy(Requirement.NOTIFIED_WITHIN_ONE_HOUR);

        assertThat(told.and(MISSING).toldBy()).isNull();
        assertThat(told.and(MISSING).grounds()).isEqualTo(MISSING.grounds());
    }

    @Test
    void of_two_alternatives_is_the_better_and_the_first_of_equals() {
        assertThat(BREACHED.or(MISSING)).isSameAs(MISSING);
        assertThat(MISSING.or(BREACHED)).isSameAs(MISSING);
        assertThat(MISSING.or(REVIEW)).isSameAs(REVIEW);
        assertThat(MISSING.or(Ruling.missing("occurredAt"))).isSameAs(MISSING);
    }

    @Test
    void names_values_in_every_ground_and_keeps_what_was_named() {
        Ruling named = BREACHED.and(MISSING)
                .with("due", UNTIL)
                .with("delay", Duration.ofMinutes(80).plusNanos(500_000_000));

        assertThat(named.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(named.grounds())
                .extracting(Ground::parameters)
                .containsOnly(Map.of("due", "2026-08-05 14:20:00", "delay", "1:20:00.5"));
        assertThat(Ruling.pendingUntil(UNTIL).with("due", UNTIL).until()).isEqualTo(Moment.of(UNTIL));
        assertThat(BREACHED.grounds().get(0).parameters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-05T15:59:59.999999999Z, 2026-08-05 23:59:59.999999999",
        "2026-08-05T16:00:00Z,           2026-08-06 00:00:00",
        "2025-12-31T16:00:00.000000001Z, 2026-01-01 00:00:00.000000001",
        "2024-02-28T16:00:00.120Z,       2024-02-29 00:00:00.12"
    })
    void names_instants_by_the_wall_clock_of_taipei(Instant instant, String named) {
        assertThat(BREACHED.with("at", instant).grounds().get(0).parameters()).containsEntry("at", named);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.000000001S, 0:00:00.000000001",
        "PT59.9S,        0:00:59.9",
        "PT1H1S,         1:00:01",
        "PT25H2M3.04S,   25:02:03.04"
    })
    void names_durations_in_hours_minutes_and_seconds(Duration duration, String named) {
        assertThat(BREACHED.with("delay", duration).grounds().get(0).parameters())
                .containsEntry("delay", named);
    }

    @Test
    void names_days_by_the_calendar() {
        assertThat(BREACHED.with("day", LocalDate.of(2026, 4, 1))
                        .grounds()
                        .get(0)
                        .parameters())
                .containsEntry("day", "2026-04-01");
    }

    @Test
    void tells_whether_a_place_counts_from_the_engagement() {
        assertThat(List.of(
                        Ruling.missingInEngagement("stage"),
                        Ruling.breachedInEngagement("not-audited-again", "audits[0].completedOn"),
                        Ruling.insufficientInEngagement("none-designated", "notificationRoutes"),
                        Ruling.needsReviewInEngagement("designated-same-day", "notificationRoutes[0].designatedOn"),
                        Ruling.contradictoryInEngagement(
                                Ground.NEVER_BEGAN, "performance.endedBeforeStart", "performance.startedOn")))
                .allMatch(ruling -> ruling.grounds().get(0).inEngagement());
        assertThat(List.of(BREACHED, MISSING, REVIEW, Ruling.contradictory("x", "knownAt", "occurredAt")))
                .noneMatch(ruling -> ruling.grounds().get(0).inEngagement());
    }

    @Test
    void shows_verdict_and_grounds() {
        assertThat(Ruling.complies()).hasToString("COMPLIES []");
        assertThat(MISSING.toString()).startsWith("INSUFFICIENT [").contains("knownAt");
    }

    @Test
    void gathers_the_grounds_of_any_number_of_limbs_in_their_order() {
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < 100_000; i++) {
            ruling = ruling.and(Ruling.missing("list[" + i + "]"));
        }

        assertThat(ruling.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(ruling.grounds())
                .hasSize(100_000)
                .extracting(Ground::place)
                .startsWith("list[0]", "list[1]")
                .endsWith("list[99999]");
    }

    @Test
    void stands_until_the_earlier_of_two_limbs_and_the_later_of_two_alternatives() {
        Ruling day = Ruling.complies().until(Moment.parse("2026-03-01"));
        Ruling evening = Ruling.complies().until(Moment.parse("2026-03-01T20:00:00+08:00"));

        assertThat(day.and(evening).until()).isEqualTo(evening.until());
        assertThat(evening.and(day).until()).isEqualTo(evening.until());
        assertThat(day.and(Ruling.complies()).until()).isEqualTo(day.until());
        assertThat(Ruling.complies().and(day).until()).isEqualTo(day.until());
        assertThat(day.or(evening).until()).isEqualTo(day.until());
        assertThat(evening.or(day).until()).isEqualTo(day.until());
        assertThat(day.or(Ruling.complies()).until()).isNull();
        assertThat(Ruling.complies().or(day).until()).isNull();
    }

    @Test
    void names_a_day_as_it_is_written() {
        assertThat(BREACHED.with("due", LocalDate.parse("2026-11-24"))
                        .grounds()
                        .get(0)
                        .parameters())
                .containsEntry("due", "2026-11-24");
    }
}
