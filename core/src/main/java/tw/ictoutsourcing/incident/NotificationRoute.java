package tw.ictoutsourcing.incident;

import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Personal;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.fact.RouteId;

/**
 * A way in which, and a person to whom, the agency wants to be told of incidents (機關指定之方式及對象). See 十.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param id  the route's id, unique within the engagement, not null
 * @param channel  the way, such as a telephone line or a portal, null when not recorded
 * @param recipient  who is to be told, personal data, null when not recorded
 * @param designatedOn  the day on which the agency designated it, null when not recorded
 */
@Value.Builder
public record NotificationRoute(
        RouteId id,
        @Nullable String channel,
        @Personal @Nullable String recipient,
        @Nullable LocalDate designatedOn) implements WithNotificationRoute {

    /**
     * Blank text is kept as not recorded.
     *
     * @throws NullPointerException if there is no id
     */
    public NotificationRoute {
        Objects.requireNonNull(id, "id");
        channel = Recorded.text(channel);
        recipient = Recorded.text(recipient);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static NotificationRouteBuilder builder() {
        return new NotificationRouteBuilder();
    }

    /**
     * The route without its recipient, who may be a person.
     *
     * @return the text, not null
     */
    @Override
    public String toString() {
        return "NotificationRoute[id=" + id + ", channel=" + channel + ", designatedOn=" + designatedOn + "]";
    }
}
