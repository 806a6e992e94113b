package tw.ictoutsourcing.assessment.article10;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.incident.DeviceEvidence;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Restart;

/** Judges 10/no-restart-before-evidence. */
final class NoRestartBeforeEvidence implements Judge<Incident> {

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        List<DeviceEvidence> devices =
                incident.evidence() == null ? null : incident.evidence().devices();
        List<Restart> restarts = incident.restarts();
        if (devices == null || restarts == null) {
            return Ruling.recorded(devices, "evidence.devices").and(Ruling.recorded(restarts, "restarts"));
        }
        if (devices.isEmpty()) {
            return Ruling.insufficient("no-devices", "evidence.devices");
        }
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < restarts.size(); i++) {
            Restart restart = restarts.get(i);
            if (mayCount(restart, devices, incident.occurredAt(), at.instant())) {
                ruling = ruling.and(judge(restart, "restarts[" + i + "]", incident));
            }
        }
        return ruling;
    }

    /** Whether the recorded facts leave it open that a restart endangered evidence. */
    private static boolean mayCount(
            Restart restart, List<DeviceEvidence> devices, @Nullable Instant occurred, Instant now) {
        Instant time = restart.at();
        if (time != null && (time.isAfter(now) || (occurred != null && !time.isAfter(occurred)))) {
            return false;
        }
        return devices.stream()
                .filter(device -> restart.device() == null || restart.device().equals(device.device()))
                .anyMatch(device -> time == null || device.openAt(time, now));
    }

    private static Ruling judge(Restart restart, String place, Incident incident) {
        Ruling known = Ruling.recorded(restart.device(), place + ".device")
                .and(Ruling.recorded(restart.at(), place + ".at"))
                .and(begunBefore(restart, incident) ? Ruling.complies() : Ruling.missing("occurredAt"))
                .and(Ruling.recorded(restart.byVendor(), place + ".byVendor"));
        if (!known.grounds().isEmpty()) {
            return known;
        }
        return Boolean.TRUE.equals(restart.byVendor())
                ? Ruling.breached("restarted", place + ".at").with("at", restart.at())
                : Ruling.needsReview("restarted-by-other", place + ".byVendor");
    }

    /** Whether a restart is known to lie after the occurrence: nobody knows of an incident before it occurs. */
    private static boolean begunBefore(Restart restart, Incident incident) {
        return incident.occurredAt() != null
                || (restart.at() != null
                        && incident.knownAt() != null
                        && restart.at().isAfter(incident.knownAt()));
    }
}
