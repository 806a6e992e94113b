package tw.ictoutsourcing.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.DeviceId;

class DeviceEvidenceTest {

    private static final Instant COMPLETED = Instant.parse("2026-08-05T06:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final DeviceEvidence evidence = DeviceEvidence.builder()
            .device(DeviceId.of("web-01"))
            .completedAt(COMPLETED)
            .build();

    @Test
    void is_open_to_a_restart_one_nanosecond_before_its_completion() {
        assertThat(evidence.openAt(COMPLETED.minusNanos(1), NOW)).isTrue();
    }

    @Test
    void is_closed_from_its_completion_on() {
        assertThat(evidence.openAt(COMPLETED, NOW)).isFalse();
        assertThat(evidence.openAt(COMPLETED.plusNanos(1), NOW)).isFalse();
    }

    @Test
    void is_open_to_every_restart_where_it_is_not_complete() {
        assertThat(evidence.withCompletedAt(null).openAt(NOW, NOW)).isTrue();
    }

    @Test
    void is_open_to_every_restart_where_its_completion_lies_ahead() {
        assertThat(evidence.openAt(COMPLETED.plusSeconds(60), COMPLETED.minusNanos(1)))
                .isTrue();
        assertThat(evidence.openAt(COMPLETED.plusSeconds(60), COMPLETED)).isFalse();
    }

    @Test
    void rejects_evidence_of_no_device() {
        assertThatNullPointerException()
                .isThrownBy(() -> new DeviceEvidence(null, COMPLETED))
                .withMessage("device");
    }
}
