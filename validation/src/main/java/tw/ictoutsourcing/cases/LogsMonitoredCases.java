package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.RemoteChanges.logs;
import static tw.ictoutsourcing.cases.RemoteChanges.practised;
import static tw.ictoutsourcing.cases.RemoteChanges.sessions;
import static tw.ictoutsourcing.guideline.Requirement.ENCRYPTED_CONNECTION;
import static tw.ictoutsourcing.guideline.Requirement.LOGS_MONITORED;
import static tw.ictoutsourcing.guideline.Requirement.MANAGED_HOSTS_ONLY;
import static tw.ictoutsourcing.guideline.Requirement.MULTI_FACTOR;
import static tw.ictoutsourcing.guideline.Requirement.NO_REMOTE_WITHOUT_NEED;
import static tw.ictoutsourcing.guideline.Requirement.ONE_ACCOUNT_PER_PERSON;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;

/**
 * The cases of 7-1/logs-monitored.
 * <p>
 * The logs of connections and those of logins are monitored.
 */
final class LogsMonitoredCases {

    static final List<Case> ALL = List.of(
            // two limbs
            Case.of(
                    LOGS_MONITORED,
                    "connections-not-monitored",
                    BREACHED,
                    "remoteManagement.connectionLogsMonitored",
                    logs(false, true)),
            Case.of(
                    LOGS_MONITORED,
                    "logins-not-monitored",
                    BREACHED,
                    "remoteManagement.loginLogsMonitored",
                    logs(true, false)),
            Case.of(
                    LOGS_MONITORED,
                    "connections-not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.connectionLogsMonitored",
                    logs(null, true)),
            Case.of(
                    LOGS_MONITORED,
                    "logins-not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.loginLogsMonitored",
                    logs(true, null)),
            Case.of(
                    LOGS_MONITORED,
                    "one-not-monitored-and-the-other-not-recorded",
                    BREACHED,
                    "remoteManagement.connectionLogsMonitored",
                    logs(false, null)),
            // before and after the first session
            Case.of(
                            LOGS_MONITORED,
                            "not-recorded-before-any-session",
                            PENDING,
                            together(logs(null, null), sessions(List.of())))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(
                            LOGS_MONITORED,
                            "not-monitored-before-any-session",
                            BREACHED,
                            "remoteManagement.loginLogsMonitored",
                            together(logs(null, false), sessions(List.of())))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(
                            LOGS_MONITORED,
                            "not-recorded-and-sessions-not-recorded",
                            INSUFFICIENT,
                            "remoteManagement.sessions",
                            together(logs(null, null), sessions(null)))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            INSUFFICIENT)),
            Case.of(
                            LOGS_MONITORED,
                            "not-recorded-before-performance",
                            PENDING,
                            together(logs(null, null), sessions(null)))
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            PENDING,
                            ENCRYPTED_CONNECTION,
                            PENDING,
                            ONE_ACCOUNT_PER_PERSON,
                            PENDING,
                            MULTI_FACTOR,
                            PENDING)),
            Case.of(LOGS_MONITORED, "monitored-and-sessions-not-recorded", COMPLIES, sessions(null))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            INSUFFICIENT)),
            Case.of(
                    LOGS_MONITORED,
                    "shown-by-the-sessions-alone",
                    BREACHED,
                    "remoteManagement.connectionLogsMonitored",
                    together(practised(null), logs(false, true))),
            Case.of(
                            LOGS_MONITORED,
                            "not-practised",
                            NOT_APPLICABLE,
                            together(practised(false), sessions(List.of()), logs(false, false)))
                    .throughout(RemoteChanges::ofRemoteManagement));

    private LogsMonitoredCases() {}
}
