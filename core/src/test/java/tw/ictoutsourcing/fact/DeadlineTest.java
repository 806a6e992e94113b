package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, P1M, 2026-04-30",
        "2026-03-30, P1M, 2026-04-30",
        "2025-01-30, P1M, 2025-02-28",
        "2024-01-30, P1M, 2024-02-29",
        "2026-02-28, P1M, 2026-03-31",
        "2026-06-09, P1M, 2026-07-09",
        "2026-12-14, P1M, 2027-01-14",
        "2026-03-31, P3M, 2026-06-30",
        "2024-02-28, P1Y, 2025-02-28",
        "2025-02-27, P1Y1M, 2026-03-27"
    })
    void months_end_before_the_starting_number_or_at_the_end_of_the_month(
            LocalDate event, Period months, LocalDate end) {
        assertThat(Deadline.after(event, months, List.of())).isEqualTo(new Deadline(end, false));
    }

    @Test
    void days_run_from_the_day_after_the_event() {
        assertThat(Deadline.after(LocalDate.of(2026, 6, 1), Period.ofDays(1), List.of()))
                .isEqualTo(new Deadline(LocalDate.of(2026, 6, 2), false));
        assertThat(Deadline.after(LocalDate.of(2026, 6, 1), Period.ofDays(30), List.of()))
                .isEqualTo(new Deadline(LocalDate.of(2026, 7, 1), false));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-06", "2026-06-07", "2026-06-08"})
    void an_end_of_days_does_not_move(LocalDate end) {
        assertThat(Deadline.after(end.minusDays(10), Period.ofDays(10), List.of(end)))
                .isEqualTo(new Deadline(end, false));
    }

    @ParameterizedTest
    @CsvSource({
        // Friday the 5th; Saturday the 6th; Sunday the 7th; Monday the 8th of June 2026
        "2026-06-05, , 2026-06-05, false",
        "2026-06-05, 2026-06-05, 2026-06-08, false",
        "2026-06-05, 2026-06-05;2026-06-08, 2026-06-09, false",
        "2026-06-06, , 2026-06-08, true",
        "2026-06-06, 2026-06-08, 2026-06-09, false",
        "2026-06-06, 2026-06-08;2026-06-09, 2026-06-10, false",
        "2026-06-06, 2026-06-06, 2026-06-08, false",
        "2026-06-06, 2026-06-06;2026-06-08, 2026-06-09, false",
        "2026-06-06, 2026-06-07, 2026-06-08, true",
        "2026-06-07, , 2026-06-08, false",
        "2026-06-07, 2026-06-08, 2026-06-09, false",
        "2026-06-08, , 2026-06-08, false",
        "2026-06-08, 2026-06-08, 2026-06-09, false"
    })
    void an_end_of_months_on_a_day_off_moves(LocalDate end, @Nullable String holidays, LocalDate moved, boolean noon) {
        List<LocalDate> closed = holidays == null
                ? List.of()
                : Stream.of(holidays.split(";")).map(LocalDate::parse).toList();

        assertThat(Deadline.after(end.minusMonths(1), Period.ofMonths(1), closed))
                .isEqualTo(new Deadline(moved, noon));
    }

    @Test
    void months_that_end_on_a_saturday_end_at_noon_of_monday() {
        Deadline deadline = Deadline.after(LocalDate.of(2026, 1, 30), Period.ofMonths(1), List.of());

        assertThat(deadline).isEqualTo(new Deadline(LocalDate.of(2026, 3, 2), true));
        assertThat(deadline.lastInstant()).isEqualTo(Instant.parse("2026-03-02T04:00:00Z"));
    }

    @Test
    void the_last_instant_of_a_whole_day_is_its_last_nanosecond() {
        assertThat(new Deadline(LocalDate.of(2026, 4, 30), false).lastInstant())
                .isEqualTo(Instant.parse("2026-04-30T15:59:59.999999999Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-29, false, YES",
        "2026-04-30, false, YES",
        "2026-05-01, false, NO",
        "2026-04-30T23:59:59.999999999+08:00, false, YES",
        "2026-05-01T00:00:00+08:00, false, NO",
        "2026-04-29, true, YES",
        "2026-04-30, true, UNKNOWN",
        "2026-05-01, true, NO",
        "2026-04-30T12:00:00+08:00, true, YES",
        "2026-04-30T12:00:00.000000001+08:00, true, NO"
    })
    void is_met_up_to_its_last_instant(String moment, boolean noon, Answer answer) {
        assertThat(new Deadline(LocalDate.of(2026, 4, 30), noon).metBy(Moment.parse(moment)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P999999999Y", "P2147483647M", "P2147483647D"})
    void holds_a_period_of_any_length(Period period) {
        Deadline deadline = Deadline.after(LocalDate.of(2026, 6, 1), period, List.of());

        assertThat(deadline.lastInstant()).isAfter(Instant.parse("9999-12-31T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P-1M", "P1M1D", "P1Y1D", "P1M-1D"})
    void rejects_a_period_that_is_not_positive_or_has_months_and_days(Period period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.after(LocalDate.of(2026, 6, 1), period, List.of()))
                .withMessageContaining("but was " + period);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-24, P1Y, 2026-11-24",
        "2024-02-29, P1Y, 2025-02-28",
        "2026-08-31, P6M, 2027-02-28",
        "2026-06-01, P90D, 2026-08-30",
        "2026-01-31, P1M1D, 2026-03-01",
        "2025-06-06, P1Y, 2026-06-06"
    })
    void an_interval_ends_by_the_calendar_on_whatever_weekday(LocalDate last, Period interval, LocalDate end) {
        assertThat(Deadline.ofInterval(last, interval)).isEqualTo(new Deadline(end, false));
    }

    @Test
    void an_interval_that_means_none_does_not_overflow() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        Period endless = Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(Deadline.ofInterval(last, endless).day()).isAfter(last.plusYears(10_000));
    }
}
