package tw.ictoutsourcing.incident;

import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.RouteId;

/**
 * A notice of an incident that was given to the agency (通報). See 七(六) and 十.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param givenAt  when it was given, null when not recorded
 * @param route  the route it went by, one that the agency designated or any other, null when not recorded
 * @param initiative  on whose initiative it was given, null when not recorded
 * @param designatedChannelDown  whether the designated channel was out of order, null when not recorded
 */
@Value.Builder
public record Notice(
        @Nullable Instant givenAt,
        @Nullable RouteId route,
        @Nullable Initiative initiative,
        @Nullable Boolean designatedChannelDown)
        implements WithNotice {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static NoticeBuilder builder() {
        return new NoticeBuilder();
    }

    /**
     * By how much the notice came after its limit.
     *
     * @param limit  the last instant in time, not null
     * @return the delay, zero if the notice was in time, null if its time is not recorded
     */
    public @Nullable Duration delayAfter(Instant limit) {
        if (givenAt == null) {
            return null;
        }
        return givenAt.isAfter(limit) ? Duration.between(limit, givenAt) : Duration.ZERO;
    }

    /**
     * Whether the notice has been given, as far as its time says.
     *
     * @param now  the instant at which it is asked, not null
     * @return true if its time is recorded and has come
     */
    public boolean givenBy(Instant now) {
        return givenAt != null && !givenAt.isAfter(now);
    }
}
