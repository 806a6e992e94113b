package tw.ictoutsourcing.assessment.article07;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;

/**
 * A demand on every grant: a session without one leaves it open, and what a grant does not say is owed from the first
 * session on.
 */
final class EveryGrant implements Judge<RemoteManagement> {

    private final Judge<RemoteGrant> demand;

    EveryGrant(Judge<RemoteGrant> demand) {
        this.demand = demand;
    }

    @Override
    public Ruling judge(RemoteManagement management, Circumstances at) {
        return grants(management, at)
                .and(Sessions.recorded(management, at))
                .and(Sessions.granted(management, at, place -> Ruling.insufficient("without-grant", place)));
    }

    private Ruling grants(RemoteManagement management, Circumstances at) {
        List<RemoteGrant> grants = management.grants();
        if (grants == null) {
            return Sessions.owed(Ruling.missing("grants"), management, at);
        }
        Ruling ruling = grants.isEmpty() ? Sessions.owed(Ruling.complies(), management, at) : Ruling.complies();
        for (int i = 0; i < grants.size(); i++) {
            Ruling ofGrant = demand.judge(grants.get(i), at).under("grants[" + i + "]");
            ruling = ruling.and(
                    ofGrant.verdict() == Verdict.INSUFFICIENT ? Sessions.owed(ofGrant, management, at) : ofGrant);
        }
        return ruling;
    }
}
