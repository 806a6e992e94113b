package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaipeiTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 中華民國115年11月24日",
        "2026-01-05, 中華民國115年1月5日",
        "1912-01-01, 中華民國1年1月1日",
        "1911-12-31, 民國前1年12月31日",
        "1895-04-17, 民國前17年4月17日"
    })
    void prints_the_minguo_calendar(LocalDate date, String text) {
        assertThat(Taipei.minguo(date)).isEqualTo(text);
    }

    @Test
    void a_day_begins_at_midnight_in_taipei() {
        assertThat(Taipei.dateOf(Instant.parse("2026-11-23T15:59:59.999999999Z")))
                .isEqualTo("2026-11-23");
        assertThat(Taipei.dateOf(Instant.parse("2026-11-23T16:00:00Z"))).isEqualTo("2026-11-24");
        assertThat(Taipei.timeOf(Instant.parse("2026-11-23T16:00:00Z"))).hasToString("2026-11-24T00:00+08:00");
    }
}
