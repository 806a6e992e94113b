package tw.ictoutsourcing.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.Moment;

class PerformanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Instant EVE = Instant.parse("2026-03-31T15:59:59.999999999Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-03-31T16:00:00Z");

    @Test
    void has_begun_and_ended_from_the_recorded_days_on() {
        Performance started = Performance.builder().startedOn(DAY).build();
        Performance ended = Performance.builder().endedOn(DAY).build();

        assertThat(started.startedBy(EVE)).isFalse();
        assertThat(started.startedBy(MIDNIGHT)).isTrue();
        assertThat(started.endedBy(MIDNIGHT)).isFalse();
        assertThat(ended.endedBy(EVE)).isFalse();
        assertThat(ended.endedBy(MIDNIGHT)).isTrue();
        assertThat(ended.startedBy(MIDNIGHT)).isFalse();
    }

    @Test
    void an_end_before_the_start_is_held_and_seen() {
        Performance performance =
                Performance.builder().startedOn(DAY).endedOn(DAY.minusDays(1)).build();

        assertThat(performance.endPrecedesStart()).isTrue();
        assertThat(performance.withEndedOn(DAY).endPrecedesStart()).isFalse();
        assertThat(performance.withEndedOn(null).endPrecedesStart()).isFalse();
        assertThat(performance.withStartedOn(null).endPrecedesStart()).isFalse();
    }

    @Test
    void a_change_has_happened_once_its_moment_has_come_or_without_one() {
        Change change = Change.builder().id("C1").occurredAt(Moment.of(DAY)).build();

        assertThat(change.happenedBy(EVE)).isFalse();
        assertThat(change.happenedBy(MIDNIGHT)).isTrue();
        assertThat(change.withOccurredAt(null).happenedBy(EVE)).isTrue();
    }
}
