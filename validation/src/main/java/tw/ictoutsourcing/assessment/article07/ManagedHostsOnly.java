package tw.ictoutsourcing.assessment.article07;

import java.util.List;
import java.util.Set;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.HostId;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.operation.RemoteSession;

/** Judges 7-1/managed-hosts-only: there is nothing to judge before the first session. */
final class ManagedHostsOnly implements Judge<RemoteManagement> {

    @Override
    public Ruling judge(RemoteManagement management, Circumstances at) {
        List<RemoteSession> sessions = management.sessions();
        if (sessions == null || !management.begunBy(at.instant())) {
            return Sessions.owed(Ruling.complies(), management, at);
        }
        List<HostId> managed = management.managedHosts();
        if (managed != null && managed.isEmpty()) {
            return Ruling.breached("none-managed", "managedHosts");
        }
        Ruling ruling = Ruling.recorded(managed, "managedHosts");
        Set<HostId> known = managed == null ? null : Set.copyOf(managed);
        for (int i = 0; i < sessions.size(); i++) {
            RemoteSession session = sessions.get(i);
            if (session.happenedBy(at.instant())) {
                ruling = ruling.and(reached(session, "sessions[" + i + "].hosts"));
                for (int k = 0;
                        known != null
                                && session.hosts() != null
                                && k < session.hosts().size();
                        k++) {
                    if (!known.contains(session.hosts().get(k))) {
                        ruling = ruling.and(Ruling.breached("not-managed", "sessions[" + i + "].hosts[" + k + "]"));
                    }
                }
            }
        }
        return ruling;
    }

    private static Ruling reached(RemoteSession session, String place) {
        return session.hosts() != null && session.hosts().isEmpty()
                ? Ruling.insufficient("no-host", place)
                : Ruling.recorded(session.hosts(), place);
    }
}
