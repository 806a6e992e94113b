package tw.ictoutsourcing.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.incident.ClockContradiction.Kind.KNOWN_BEFORE_OCCURRED;
import static tw.ictoutsourcing.incident.ClockContradiction.Kind.NOTICE_BEFORE_KNOWN;
import static tw.ictoutsourcing.incident.ClockContradiction.Kind.NOTICE_BEFORE_OCCURRED;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockContradictionTest {

    private static final Instant OCCURRED = Instant.parse("2026-08-05T01:00:00Z");
    private static final Instant KNOWN = Instant.parse("2026-08-05T01:20:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private static Incident incident(
            @Nullable Instant occurred, @Nullable Instant known, @Nullable Instant... notices) {
        return Incident.builder()
                .id("INC-1")
                .occurredAt(occurred)
                .knownAt(known)
                .notices(Arrays.stream(notices)
                        .map(at -> Notice.builder().givenAt(at).build())
                        .toList())
                .build();
    }

    private static @Nullable ClockContradiction in(Incident incident) {
        return ClockContradiction.in(incident, NOW);
    }

    @Test
    void is_absent_where_everything_happens_at_one_instant() {
        assertThat(in(incident(OCCURRED, OCCURRED, OCCURRED))).isNull();
        assertThat(in(incident(OCCURRED, KNOWN, KNOWN, KNOWN.plusSeconds(1)))).isNull();
    }

    @Test
    void knowing_before_the_occurrence() {
        assertThat(in(incident(OCCURRED, OCCURRED.minusNanos(1))))
                .isEqualTo(new ClockContradiction(KNOWN_BEFORE_OCCURRED, "knownAt", "occurredAt"));
    }

    @Test
    void a_notice_before_knowing() {
        assertThat(in(incident(OCCURRED, KNOWN, KNOWN, KNOWN.minusNanos(1))))
                .isEqualTo(new ClockContradiction(NOTICE_BEFORE_KNOWN, "notices[1].givenAt", "knownAt"));
        assertThat(in(incident(null, KNOWN, KNOWN.minusNanos(1))))
                .isEqualTo(new ClockContradiction(NOTICE_BEFORE_KNOWN, "notices[0].givenAt", "knownAt"));
    }

    @Test
    void a_notice_before_the_occurrence() {
        assertThat(in(incident(OCCURRED, null, OCCURRED, OCCURRED.minusNanos(1))))
                .isEqualTo(new ClockContradiction(NOTICE_BEFORE_OCCURRED, "notices[1].givenAt", "occurredAt"));
    }

    @Test
    void the_first_of_several_is_told() {
        assertThat(in(incident(OCCURRED, OCCURRED.minusSeconds(2), OCCURRED.minusSeconds(3))))
                .isEqualTo(new ClockContradiction(KNOWN_BEFORE_OCCURRED, "knownAt", "occurredAt"));
        assertThat(in(incident(OCCURRED, KNOWN, OCCURRED.minusSeconds(1))))
                .isEqualTo(new ClockContradiction(NOTICE_BEFORE_KNOWN, "notices[0].givenAt", "knownAt"));
    }

    @Test
    void needs_two_recorded_times() {
        assertThat(in(Incident.builder()
                        .id("INC-1")
                        .occurredAt(OCCURRED)
                        .knownAt(KNOWN)
                        .build()))
                .isNull();
        assertThat(in(incident(OCCURRED, null))).isNull();
        assertThat(in(incident(null, KNOWN))).isNull();
        assertThat(in(incident(null, null, OCCURRED))).isNull();
        assertThat(in(incident(OCCURRED, KNOWN, (Instant) null))).isNull();
    }

    @Test
    void a_notice_that_lies_ahead_contradicts_nothing_yet() {
        Instant given = KNOWN.minusSeconds(60);
        Incident incident = incident(null, KNOWN, given);

        assertThat(ClockContradiction.in(incident, given.minusNanos(1))).isNull();
        assertThat(ClockContradiction.in(incident, given)).isNotNull();
        assertThat(List.of(given.minusNanos(1), given, NOW))
                .allSatisfy(now -> assertThat(ClockContradiction.in(incident(OCCURRED, OCCURRED.minusNanos(1)), now))
                        .isNotNull());
    }
}
