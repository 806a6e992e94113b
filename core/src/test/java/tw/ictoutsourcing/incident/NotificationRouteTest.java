package tw.ictoutsourcing.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.RouteId;

class NotificationRouteTest {

    private static final NotificationRoute ROUTE = NotificationRoute.builder()
            .id(RouteId.of("R1"))
            .channel("電話")
            .recipient("王○○")
            .designatedOn(LocalDate.of(2026, 3, 1))
            .build();

    @Test
    void the_recipient_stays_out_of_the_text() {
        assertThat(ROUTE).hasToString("NotificationRoute[id=R1, channel=電話, designatedOn=2026-03-01]");
    }

    @Test
    void a_blank_channel_or_recipient_is_not_recorded() {
        assertThat(ROUTE.withChannel(" ").channel()).isNull();
        assertThat(ROUTE.withRecipient("\u3000").recipient()).isNull();
    }

    @Test
    void rejects_a_route_without_an_id() {
        assertThatNullPointerException()
                .isThrownBy(() -> new NotificationRoute(null, null, null, null))
                .withMessage("id");
    }
}
