package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-31, 2026-01-01, YES",
        "2026-01-01, 2026-01-31, 2026-01-31, YES",
        "2026-01-01, 2026-01-31, 2025-12-31, NO",
        "2026-01-01, 2026-01-31, 2026-02-01, NO",
        "2026-01-01, , 2025-12-31, NO",
        "2026-01-01, , 2026-01-01, UNKNOWN",
        " , 2026-01-31, 2026-02-01, NO",
        " , 2026-01-31, 2026-01-31, UNKNOWN",
        " , , 2026-01-01, UNKNOWN",
        "2026-01-31, 2026-01-01, 2026-01-15, NO"
    })
    void contains_both_ends_and_leaves_open_what_is_not_recorded(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate day, Answer answer) {
        assertThat(new Days(from, to).contains(day)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, P1M, 2026-02-28",
        "2026-02-28, P1M, 2026-03-28",
        "2024-02-29, P1Y, 2025-02-28",
        "2025-11-24, P1Y, 2026-11-24",
        "2026-10-31, P1M15D, 2026-12-15"
    })
    void an_interval_runs_to_the_same_day_of_the_calendar(LocalDate from, Period interval, LocalDate last) {
        Days days = Days.of(from, interval);

        assertThat(days).isEqualTo(new Days(from, last));
        assertThat(days.contains(last)).isEqualTo(Answer.YES);
        assertThat(days.contains(last.plusDays(1))).isEqualTo(Answer.NO);
    }

    @Test
    void no_day_of_an_interval_is_known_whose_first_day_is_not() {
        assertThat(Days.of(null, Period.ofYears(1)).contains(LocalDate.of(2026, 11, 24)))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void an_interval_beyond_the_calendar_ends_within_it() {
        LocalDate day = LocalDate.of(2026, 4, 1);

        assertThat(Days.of(day, Period.ofYears(Integer.MAX_VALUE)).to()).isEqualTo(day.plusYears(10_000));
        assertThat(Days.of(day, Period.ofDays(Integer.MAX_VALUE)).to()).isEqualTo(day.plusYears(10_000));
        assertThat(Days.of(day, Period.ofYears(10_000)).to()).isEqualTo(day.plusYears(10_000));
    }
}
