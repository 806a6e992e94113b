package tw.ictoutsourcing.assessment.article07;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;

/** Judges 7-1/no-remote-without-need: of every grant, used or not, and of every session by its grant. */
final class NoRemoteWithoutNeed implements Judge<RemoteManagement> {

    @Override
    public Ruling judge(RemoteManagement management, Circumstances at) {
        List<RemoteGrant> grants = management.grants();
        if (grants != null && grants.isEmpty()) {
            return Ruling.breached("no-grants", "grants");
        }
        Ruling ruling = Ruling.recorded(grants, "grants").and(Sessions.recorded(management, at));
        for (int i = 0; grants != null && i < grants.size(); i++) {
            ruling = ruling.and(of(grants.get(i)).under("grants[" + i + "]"));
        }
        return ruling.and(Sessions.granted(management, at, place -> Ruling.breached("without-grant", place)));
    }

    static Ruling of(RemoteGrant grant) {
        return switch (grant.needStated()) {
            case YES -> Ruling.complies();
            case NO -> Ruling.breached("not-needed", "needed");
            case UNKNOWN -> Ruling.missing("needed");
        };
    }
}
