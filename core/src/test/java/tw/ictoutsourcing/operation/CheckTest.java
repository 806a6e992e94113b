package tw.ictoutsourcing.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Instant EVE = Instant.parse("2026-09-29T15:59:59.999999999Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-09-29T16:00:00Z");

    @Test
    void has_been_held_from_its_day_on_and_one_without_a_day_has() {
        Check check = Check.builder().heldOn(LocalDate.of(2026, 9, 30)).build();

        assertThat(check.heldBy(EVE)).isFalse();
        assertThat(check.heldBy(MIDNIGHT)).isTrue();
        assertThat(check.withHeldOn(null).heldBy(EVE)).isTrue();
    }
}
