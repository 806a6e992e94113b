package tw.ictoutsourcing.incident;

import java.time.Instant;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.DeviceId;

/**
 * A device that an incident concerns, and the collection of its evidence. See 十.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param device  the device, not null
 * @param completedAt  when the collection of its evidence was complete, null when it is not
 */
@Value.Builder
public record DeviceEvidence(DeviceId device, @Nullable Instant completedAt) implements WithDeviceEvidence {

    /**
     * Refuses evidence of no device.
     *
     * @throws NullPointerException if the device is null
     */
    public DeviceEvidence {
        Objects.requireNonNull(device, "device");
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static DeviceEvidenceBuilder builder() {
        return new DeviceEvidenceBuilder();
    }

    /**
     * Whether a restart at a time would endanger this device's evidence, were it after the occurrence.
     *
     * @param restart  when the device was restarted, not null
     * @param now  the instant at which it is asked, not null
     * @return true if the evidence was not complete by the restart, as far as known at the instant
     */
    public boolean openAt(Instant restart, Instant now) {
        return completedAt == null || completedAt.isAfter(now) || restart.isBefore(completedAt);
    }
}
