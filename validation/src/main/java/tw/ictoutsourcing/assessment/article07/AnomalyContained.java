package tw.ictoutsourcing.assessment.article07;

import java.util.List;
import java.util.Objects;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.operation.Anomaly;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;

/** Judges 7-1/anomaly-contained. */
final class AnomalyContained implements Judge<RemoteManagement> {

    private static final Ruling TO_COME = Ruling.notApplicable("anomaly-to-come");

    @Override
    public Ruling judge(RemoteManagement management, Circumstances at) {
        List<Anomaly> anomalies = Objects.requireNonNull(management.anomalies());
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < anomalies.size(); i++) {
            Anomaly anomaly = anomalies.get(i);
            if (anomaly.happenedBy(at.instant())) {
                ruling = ruling.and(of(anomaly).under("anomalies[" + i + "]"));
                if (ofAnotherAccount(anomaly, management.grants())) {
                    ruling = ruling.and(
                            Ruling.contradictory("unknown-account", "anomalies[" + i + "].account", "grants"));
                }
            }
        }
        return ruling;
    }

    /** The ruling on an anomaly that comes alone. */
    static Ruling alone(Anomaly anomaly, Circumstances at) {
        return anomaly.happenedBy(at.instant()) ? of(anomaly) : TO_COME;
    }

    private static Ruling of(Anomaly anomaly) {
        return Ruling.holds(anomaly.accountDisabled(), "accountDisabled", "not-disabled")
                .and(Ruling.holds(anomaly.investigationOpened(), "investigationOpened", "not-investigated"));
    }

    /** Whether the account is recorded, and is known to be none of those granted. */
    private static boolean ofAnotherAccount(Anomaly anomaly, List<RemoteGrant> grants) {
        return anomaly.account() != null
                && grants != null
                && grants.stream()
                        .map(RemoteGrant::account)
                        .noneMatch(account -> account == null || account.equals(anomaly.account()));
    }
}
