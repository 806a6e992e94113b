package tw.ictoutsourcing.incident;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.DeviceId;

/**
 * A restart of a device (重新開機). See 十.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param device  the device, null when not recorded
 * @param at  when it was restarted, null when not recorded
 * @param byVendor  whether the vendor restarted it, null when not recorded
 */
@Value.Builder
public record Restart(
        @Nullable DeviceId device,
        @Nullable Instant at,
        @Nullable Boolean byVendor) implements WithRestart {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static RestartBuilder builder() {
        return new RestartBuilder();
    }
}
