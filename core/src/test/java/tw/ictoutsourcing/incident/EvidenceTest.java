package tw.ictoutsourcing.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.DeviceId;

class EvidenceTest {

    private static final DeviceEvidence WEB =
            DeviceEvidence.builder().device(DeviceId.of("web-01")).build();

    @Test
    void keeps_what_is_not_recorded_apart_from_none() {
        assertThat(Evidence.builder().build()).isEqualTo(new Evidence(null, null, null));
        assertThat(Evidence.builder().devices(List.of()).build().devices()).isEmpty();
    }

    @Test
    void rejects_one_device_twice() {
        DeviceEvidence again = WEB.withCompletedAt(Instant.EPOCH);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Evidence.builder().devices(List.of(WEB, again)).build())
                .withMessage("devices must not hold two entries with one id");
    }

    @Test
    void copies_its_devices() {
        List<DeviceEvidence> devices = new ArrayList<>(List.of(WEB));
        Evidence evidence = new Evidence(true, true, devices);
        devices.clear();

        assertThat(evidence.devices()).containsExactly(WEB);
        assertThatThrownBy(() -> evidence.devices().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
