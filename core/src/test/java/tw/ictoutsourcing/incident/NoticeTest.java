package tw.ictoutsourcing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

    private static Notice given(Instant at) {
        return Notice.builder().givenAt(at).build();
    }

    @ParameterizedTest
    @CsvSource({
        // within a day
        "2026-08-05T02:20:00+08:00, 2026-08-05T02:19:59.999999999+08:00, PT0S",
        "2026-08-05T02:20:00+08:00, 2026-08-05T02:20:00+08:00,           PT0S",
        "2026-08-05T02:20:00+08:00, 2026-08-05T02:20:00.000000001+08:00, PT0.000000001S",
        "2026-08-05T02:20:00+08:00, 2026-08-05T03:00:00+08:00,           PT40M",
        // over midnight, the end of a year, a leap day and its absence
        "2026-08-05T23:50:00+08:00, 2026-08-06T00:10:00+08:00,           PT20M",
        "2026-12-31T23:50:00+08:00, 2027-01-01T00:10:00+08:00,           PT20M",
        "2028-02-28T23:50:00+08:00, 2028-02-29T00:10:00+08:00,           PT20M",
        "2028-02-28T23:50:00+08:00, 2028-03-01T00:10:00+08:00,           PT24H20M",
        "2027-02-28T23:50:00+08:00, 2027-03-01T00:10:00+08:00,           PT20M",
        // between offsets
        "2026-08-05T02:20:00+08:00, 2026-08-04T18:20:00Z,                PT0S",
        "2026-08-05T02:20:00+08:00, 2026-08-04T18:20:00.000000001Z,      PT0.000000001S",
        "2026-08-05T02:20:00+08:00, 2026-08-05T03:20:00+09:00,           PT0S",
        "2026-08-05T02:20:00+08:00, 2026-08-04T12:20:00-08:00,           PT2H"
    })
    void is_late_by_what_lies_between_its_limit_and_its_time(OffsetDateTime limit, OffsetDateTime at, Duration delay) {
        assertThat(given(at.toInstant()).delayAfter(limit.toInstant())).isEqualTo(delay);
    }

    @Test
    void is_late_by_nobody_knows_how_much_where_its_time_is_not_recorded() {
        assertThat(Notice.builder().build().delayAfter(Instant.EPOCH)).isNull();
    }

    @Test
    void is_given_from_its_time_on() {
        Instant at = Instant.parse("2026-08-05T02:20:00Z");

        assertThat(given(at).givenBy(at.minusNanos(1))).isFalse();
        assertThat(given(at).givenBy(at)).isTrue();
        assertThat(given(at).givenBy(at.plusNanos(1))).isTrue();
        assertThat(Notice.builder().build().givenBy(Instant.MAX)).isFalse();
    }
}
