package tw.ictoutsourcing.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);

    @Test
    void adjoining_and_overlapping_assignments_leave_no_gap() {
        assertThat(gap(duty("2026-04-01", "2026-04-10"), duty("2026-04-11", "2026-04-30")))
                .isNull();
        assertThat(gap(duty("2026-04-05", null), duty("2026-03-01", "2026-04-20")))
                .isNull();
    }

    @Test
    void an_open_end_runs_on() {
        assertThat(gap(duty("2026-03-01", null))).isNull();
        assertThat(Coverage.of(List.of(duty("2026-03-01", null))).firstGap(FIRST, LocalDate.MAX))
                .isNull();
    }

    @Test
    void an_end_on_the_last_day_of_all_time_covers_it() {
        assertThat(Coverage.of(List.of(duty("2026-03-01", LocalDate.MAX.toString())))
                        .firstGap(FIRST, LocalDate.MAX))
                .isNull();
    }

    @Test
    void finds_the_first_day_of_a_gap() {
        assertThat(gap()).isEqualTo("2026-04-01");
        assertThat(gap(duty("2026-04-02", null))).isEqualTo("2026-04-01");
        assertThat(gap(duty("2026-04-01", "2026-04-29"))).isEqualTo("2026-04-30");
        assertThat(gap(duty("2026-04-12", null), duty("2026-04-01", "2026-04-10")))
                .isEqualTo("2026-04-11");
        assertThat(gap(duty("2026-01-01", "2026-03-31"), duty("2026-05-01", null)))
                .isEqualTo("2026-04-01");
    }

    @Test
    void a_short_assignment_within_a_long_one_hides_nothing() {
        assertThat(gap(duty("2026-04-01", "2026-04-20"), duty("2026-04-05", "2026-04-06")))
                .isEqualTo("2026-04-21");
    }

    @Test
    void an_assignment_without_a_start_or_that_ends_before_it_covers_nothing() {
        assertThat(gap(duty(null, null))).isEqualTo("2026-04-01");
        assertThat(gap(duty("2026-04-01", "2026-03-01"))).isEqualTo("2026-04-01");
        assertThat(gap(duty("2026-04-01", "2026-03-01"), duty("2026-04-01", null)))
                .isNull();
    }

    @Test
    void a_range_without_a_day_has_no_gap() {
        assertThat(Coverage.of(List.of()).firstGap(LAST, FIRST)).isNull();
    }

    @Test
    void an_assignment_ends_when_the_person_leaves() {
        SecurityDuty open = duty("2026-04-01", null);
        LocalDate left = LocalDate.of(2026, 4, 10);

        assertThat(open.endingWith(left).to()).isEqualTo(left);
        assertThat(open.endingWith(null)).isEqualTo(open);
        assertThat(duty("2026-04-01", "2026-04-09").endingWith(left).to()).isEqualTo("2026-04-09");
        assertThat(duty("2026-04-01", "2026-04-11").endingWith(left).to()).isEqualTo(left);
    }

    private static @Nullable LocalDate gap(SecurityDuty... duties) {
        return Coverage.of(List.of(duties)).firstGap(FIRST, LAST);
    }

    private static SecurityDuty duty(@Nullable String from, @Nullable String to) {
        return SecurityDuty.builder()
                .from(from == null ? null : LocalDate.parse(from))
                .to(to == null ? null : LocalDate.parse(to))
                .build();
    }

    @Test
    void an_assignment_that_ends_before_it_starts_is_seen() {
        assertThat(duty("2026-04-01", "2026-03-31").endPrecedesStart()).isTrue();
        assertThat(duty("2026-04-01", "2026-04-01").endPrecedesStart()).isFalse();
        assertThat(duty("2026-04-01", null).endPrecedesStart()).isFalse();
        assertThat(duty(null, "2026-03-31").endPrecedesStart()).isFalse();
    }
}
