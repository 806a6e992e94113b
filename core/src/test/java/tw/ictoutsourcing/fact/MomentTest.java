package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-02, BEFORE",
        "2026-03-02, 2026-03-01, AFTER",
        "2026-03-01, 2026-03-01, UNDECIDED",
        "2026-03-01T10:00:00+08:00, 2026-03-01, UNDECIDED",
        "2026-03-01, 2026-03-01T10:00:00+08:00, UNDECIDED",
        "2026-02-28T23:59:59.999999999+08:00, 2026-03-01, BEFORE",
        "2026-03-01, 2026-03-02T00:00:00+08:00, BEFORE",
        "2026-03-01T10:00:00+08:00, 2026-03-01T10:00:00.000000001+08:00, BEFORE",
        "2026-03-01T10:00:00+08:00, 2026-03-01T02:00:00Z, SAME",
        "2026-03-01T10:00:00+08:00, 2026-03-01T09:59:59+08:00, AFTER"
    })
    void orders_two_moments(String one, String other, Moment.Order order) {
        assertThat(Moment.parse(one).order(Moment.parse(other))).isEqualTo(order);
    }

    @Test
    void an_instant_lies_on_the_day_that_taipei_has() {
        Moment moment = Moment.parse("2026-02-28T16:00:00Z");

        assertThat(moment.date()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(moment.instant()).contains(Instant.parse("2026-02-28T16:00:00Z"));
        assertThat(moment).hasToString("2026-03-01T00:00:00+08:00");
    }

    @Test
    void a_date_has_no_instant_and_reads_as_a_date() {
        Moment moment = Moment.of(LocalDate.of(2026, 3, 1));

        assertThat(moment.instant()).isEmpty();
        assertThat(moment).hasToString("2026-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-02-28T15:59:59.999999999Z, false",
        "2026-03-01, 2026-02-28T16:00:00Z, true",
        "2026-03-01T10:00:00+08:00, 2026-03-01T02:00:00Z, true",
        "2026-03-01T10:00:00.000000001+08:00, 2026-03-01T02:00:00Z, false"
    })
    void a_date_has_come_on_its_day_and_an_instant_at_its_instant(String moment, Instant now, boolean come) {
        assertThat(Moment.parse(moment).hasComeBy(now)).isEqualTo(come);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026",
                "2026-03",
                "2026-02-30",
                "2026-3-1",
                "20260301",
                "115-03-01",
                "2026/03/01",
                "2026-03-01 ",
                "2026-03-01T10:00:00",
                "2026-03-01T25:00:00+08:00",
                "2026-03-01T10:00:00+08:00[Asia/Taipei]",
                "2026-03-01 10:00:00+08:00",
                "T"
            })
    void rejects_a_text_of_neither_form(String text) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Moment.parse(text))
                .withMessageContaining("a moment must be a date")
                .withNoCause();
    }

    @Test
    void the_message_does_not_repeat_the_text() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Moment.parse("A123456789"))
                .withMessageNotContaining("A123456789");
    }

    @Test
    void a_date_and_an_instant_on_it_are_not_equal() {
        assertThat(Moment.parse("2026-03-01")).isNotEqualTo(Moment.parse("2026-03-01T00:00:00+08:00"));
        assertThat(Moment.parse("2026-03-01T00:00:00+08:00"))
                .isEqualTo(Moment.parse("2026-02-28T16:00:00Z"))
                .hasSameHashCodeAs(Moment.parse("2026-02-28T16:00:00Z"));
    }

    @Test
    void a_date_lasts_to_the_end_of_its_day_in_taipei_and_an_instant_no_longer_than_itself() {
        assertThat(Moment.parse("2026-03-01").last()).isEqualTo(Instant.parse("2026-03-01T15:59:59.999999999Z"));
        assertThat(Moment.parse("2026-03-01T10:00:00+08:00").last()).isEqualTo(Instant.parse("2026-03-01T02:00:00Z"));
    }
}
