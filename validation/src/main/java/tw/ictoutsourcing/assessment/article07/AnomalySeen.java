package tw.ictoutsourcing.assessment.article07;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.RemoteManagement;

/**
 * The condition that an anomaly was seen: where anomalies are recorded, it need not be known whether servers are managed
 * remotely, as long as it is not denied.
 */
final class AnomalySeen implements Judge<RemoteManagement> {

    private static final Ruling NONE = Ruling.notApplicable("no-anomaly");

    private final Judge<RemoteManagement> remote;

    AnomalySeen(Judge<RemoteManagement> remote) {
        this.remote = remote;
    }

    @Override
    public Ruling judge(RemoteManagement management, Circumstances at) {
        if (management.anomalies() == null || Boolean.FALSE.equals(management.practised())) {
            Ruling ruling = remote.judge(management, at);
            return ruling.verdict() == Verdict.COMPLIES ? at.eventsNotRecorded("anomalies") : ruling;
        }
        return management.anomalies().stream().anyMatch(anomaly -> anomaly.happenedBy(at.instant()))
                ? Ruling.complies()
                : NONE;
    }
}
