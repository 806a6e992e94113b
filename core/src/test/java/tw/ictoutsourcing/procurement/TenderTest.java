package tw.ictoutsourcing.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.fact.Moment;

class TenderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // announced, invited, began
        "2026-11-24, 2026-11-20, 2026-11-24",
        "2026-11-25, 2026-11-20, 2026-11-20",
        ",           2026-11-24, 2026-11-24",
        "2026-11-25, 2026-11-25, ",
        "2026-11-24, 2026-11-25, 2026-11-24",
        ",           ,           "
    })
    void began_with_the_announcement_or_else_with_the_invitation_once_it_has_come(
            @Nullable String announced, @Nullable String invited, @Nullable String began) {
        Tender tender = Tender.builder()
                .announcedAt(announced == null ? null : Moment.parse(announced))
                .invitedAt(invited == null ? null : Moment.parse(invited))
                .build();

        assertThat(tender.beganBy(NOW)).isEqualTo(began == null ? null : Moment.parse(began));
    }

    @Test
    void is_recorded_once_any_component_is() {
        assertThat(Tender.builder().build().recorded()).isFalse();
        assertThat(Tender.builder().barsMainlandUse(false).build().recorded()).isTrue();
    }
}
