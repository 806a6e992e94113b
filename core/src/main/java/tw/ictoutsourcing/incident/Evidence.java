package tw.ictoutsourcing.incident;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * The evidence of an incident that leads to civil or criminal action (蒐證與證據保留). See 十.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param collected  whether evidence was collected, null when not recorded
 * @param kept  whether it was kept, null when not recorded
 * @param devices  the devices concerned, each once, null when not recorded, empty when there is none
 */
@Value.Builder
public record Evidence(
        @Nullable Boolean collected,
        @Nullable Boolean kept,
        @Nullable List<DeviceEvidence> devices) implements WithEvidence {

    /**
     * Refuses one device twice.
     *
     * @throws IllegalArgumentException if a device is listed twice
     */
    public Evidence {
        devices = Recorded.distinct(devices, DeviceEvidence::device, "devices");
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static EvidenceBuilder builder() {
        return new EvidenceBuilder();
    }
}
