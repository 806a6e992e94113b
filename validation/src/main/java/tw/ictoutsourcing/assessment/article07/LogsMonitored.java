package tw.ictoutsourcing.assessment.article07;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.operation.RemoteManagement;

/** Judges 7-1/logs-monitored. */
final class LogsMonitored implements Judge<RemoteManagement> {

    @Override
    public Ruling judge(RemoteManagement management, Circumstances at) {
        return limb(management.connectionLogsMonitored(), "connectionLogsMonitored", management, at)
                .and(limb(management.loginLogsMonitored(), "loginLogsMonitored", management, at));
    }

    private static Ruling limb(
            @Nullable Boolean monitored, String place, RemoteManagement management, Circumstances at) {
        Ruling limb = Ruling.holds(monitored, place, "not-monitored");
        return monitored == null ? Sessions.owed(limb, management, at) : limb;
    }
}
