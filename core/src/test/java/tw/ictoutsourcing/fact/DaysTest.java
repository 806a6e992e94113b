package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
}
