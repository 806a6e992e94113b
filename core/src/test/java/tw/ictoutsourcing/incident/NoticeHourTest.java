package tw.ictoutsourcing.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.policy.HourStart.KNOWING;
import static tw.ictoutsourcing.policy.HourStart.OCCURRENCE;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.ictoutsourcing.policy.HourStart;

class NoticeHourTest {

    private static final Instant OCCURRED = Instant.parse("2026-08-05T01:00:00Z");
    private static final Instant KNOWN = Instant.parse("2026-08-05T01:20:00Z");
    private static final Instant TOLD = Instant.parse("2026-08-05T02:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

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

    @Test
    void runs_from_knowing_or_from_the_occurrence() {
        Incident incident = incident(OCCURRED, KNOWN, TOLD);

        assertThat(incident.hour(KNOWING)).isEqualTo(new NoticeHour(KNOWN.plus(HOUR), KNOWN.plus(HOUR)));
        assertThat(incident.hour(OCCURRENCE)).isEqualTo(new NoticeHour(OCCURRED.plus(HOUR), OCCURRED.plus(HOUR)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-05T23:30:00+08:00,           2026-08-06T00:30:00+08:00",
        "2026-12-31T23:30:00+08:00,           2027-01-01T00:30:00+08:00",
        "2028-02-28T23:00:00.000000001+08:00, 2028-02-29T00:00:00.000000001+08:00",
        "2028-02-29T23:30:00+08:00,           2028-03-01T00:30:00+08:00",
        "2027-02-28T23:30:00+08:00,           2027-03-01T00:30:00+08:00",
        "2026-08-05T15:30:00Z,                2026-08-06T00:30:00+08:00",
        "2026-03-29T01:59:59.999999999+01:00, 2026-03-29T02:59:59.999999999+01:00"
    })
    void ends_one_hour_later_across_every_border_of_the_calendar(OffsetDateTime start, OffsetDateTime end) {
        Instant from = start.toInstant();
        NoticeHour hour = incident(null, from).hour(KNOWING);

        assertThat(hour.latestEnd()).isEqualTo(end.toInstant());
        assertThat(hour.surelyRunsAt(end.toInstant())).isTrue();
        assertThat(hour.surelyOverAt(end.toInstant())).isFalse();
        assertThat(hour.surelyRunsAt(end.toInstant().plusNanos(1))).isFalse();
        assertThat(hour.surelyOverAt(end.toInstant().plusNanos(1))).isTrue();
    }

    @Test
    void from_an_unknown_knowing_lies_between_the_occurrence_and_the_first_notice() {
        NoticeHour hour =
                incident(OCCURRED, null, TOLD.plusSeconds(9), TOLD, null).hour(KNOWING);

        assertThat(hour).isEqualTo(new NoticeHour(OCCURRED.plus(HOUR), TOLD.plus(HOUR)));
        assertThat(hour.surelyRunsAt(OCCURRED.plus(HOUR))).isTrue();
        assertThat(hour.surelyRunsAt(OCCURRED.plus(HOUR).plusNanos(1))).isFalse();
        assertThat(hour.surelyOverAt(OCCURRED.plus(HOUR).plusNanos(1))).isFalse();
        assertThat(hour.surelyOverAt(TOLD.plus(HOUR))).isFalse();
        assertThat(hour.surelyOverAt(TOLD.plus(HOUR).plusNanos(1))).isTrue();
    }

    @Test
    void from_an_unknown_occurrence_is_over_at_the_latest_an_hour_after_knowing() {
        NoticeHour hour = incident(null, KNOWN, TOLD).hour(OCCURRENCE);

        assertThat(hour).isEqualTo(new NoticeHour(null, KNOWN.plus(HOUR)));
        assertThat(hour.surelyRunsAt(Instant.MIN)).isFalse();
        assertThat(hour.surelyOverAt(KNOWN.plus(HOUR))).isFalse();
        assertThat(hour.surelyOverAt(KNOWN.plus(HOUR).plusNanos(1))).isTrue();
    }

    @Test
    void from_an_unknown_occurrence_is_over_at_the_latest_an_hour_after_a_notice_before_knowing() {
        assertThat(incident(null, KNOWN, KNOWN.minusSeconds(1)).hour(OCCURRENCE).latestEnd())
                .isEqualTo(KNOWN.minusSeconds(1).plus(HOUR));
        assertThat(incident(null, null, TOLD).hour(OCCURRENCE)).isEqualTo(new NoticeHour(null, TOLD.plus(HOUR)));
    }

    @ParameterizedTest
    @EnumSource
    void without_any_time_is_neither_running_nor_over(HourStart start) {
        Incident unrecorded = Incident.builder().id("INC-1").build();

        for (Incident incident : List.of(unrecorded, unrecorded.withNotices(), incident(null, null, (Instant) null))) {
            NoticeHour hour = incident.hour(start);

            assertThat(hour).isEqualTo(new NoticeHour(null, null));
            assertThat(hour.surelyRunsAt(Instant.MIN)).isFalse();
            assertThat(hour.surelyOverAt(Instant.MAX)).isFalse();
        }
    }

    @Test
    void ends_with_time_itself_where_an_hour_more_cannot_be_told() {
        Instant last = Instant.MAX.minus(HOUR);

        assertThat(incident(null, last).hour(KNOWING).latestEnd()).isEqualTo(Instant.MAX);
        assertThat(incident(null, last.minusNanos(1)).hour(KNOWING).latestEnd()).isEqualTo(Instant.MAX.minusNanos(1));
        assertThat(incident(null, last.plusNanos(1)).hour(KNOWING).latestEnd()).isEqualTo(Instant.MAX);
        assertThat(incident(null, Instant.MAX).hour(KNOWING).latestEnd()).isEqualTo(Instant.MAX);
    }
}
