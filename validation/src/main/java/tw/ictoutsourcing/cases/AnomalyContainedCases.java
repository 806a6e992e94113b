package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.taipei;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.RemoteChanges.anomalies;
import static tw.ictoutsourcing.cases.RemoteChanges.anomaly;
import static tw.ictoutsourcing.cases.RemoteChanges.grant;
import static tw.ictoutsourcing.cases.RemoteChanges.grants;
import static tw.ictoutsourcing.cases.RemoteChanges.practised;
import static tw.ictoutsourcing.cases.RemoteChanges.remote;
import static tw.ictoutsourcing.cases.RemoteChanges.sessions;
import static tw.ictoutsourcing.guideline.Requirement.ANOMALY_CONTAINED;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.AccountName;
import tw.ictoutsourcing.operation.Anomaly;

/**
 * The cases of 7-1/anomaly-contained.
 * <p>
 * One anomaly was seen, the account was disabled and an investigation was opened.
 */
final class AnomalyContainedCases {

    static final List<Case> ALL = List.of(
            // two limbs
            Case.of(
                    ANOMALY_CONTAINED,
                    "not-disabled",
                    BREACHED,
                    "remoteManagement.anomalies[0].accountDisabled",
                    anomaly(anomaly -> anomaly.withAccountDisabled(false))),
            Case.of(
                    ANOMALY_CONTAINED,
                    "not-investigated",
                    BREACHED,
                    "remoteManagement.anomalies[0].investigationOpened",
                    anomaly(anomaly -> anomaly.withInvestigationOpened(false))),
            Case.of(
                    ANOMALY_CONTAINED,
                    "disabling-not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.anomalies[0].accountDisabled",
                    anomaly(anomaly -> anomaly.withAccountDisabled(null))),
            Case.of(
                    ANOMALY_CONTAINED,
                    "investigation-not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.anomalies[0].investigationOpened",
                    anomaly(anomaly -> anomaly.withInvestigationOpened(null))),
            Case.of(
                    ANOMALY_CONTAINED,
                    "not-disabled-and-investigation-not-recorded",
                    BREACHED,
                    "remoteManagement.anomalies[0].accountDisabled",
                    anomaly(anomaly -> anomaly.withAccountDisabled(false).withInvestigationOpened(null))),
            Case.of(
                    ANOMALY_CONTAINED,
                    "second-not-investigated",
                    BREACHED,
                    "remoteManagement.anomalies[1].investigationOpened",
                    oneMore("web/p001", "2026-09-01T02:00:00", true, false)),
            Case.of(
                    ANOMALY_CONTAINED,
                    "time-not-recorded",
                    BREACHED,
                    "remoteManagement.anomalies[0].accountDisabled",
                    anomaly(anomaly -> anomaly.withSeenAt(null).withAccountDisabled(false))),
            // the account
            Case.of(ANOMALY_CONTAINED, "account-not-recorded", COMPLIES, anomaly(anomaly -> anomaly.withAccount(null))),
            Case.of(
                    ANOMALY_CONTAINED,
                    "account-of-no-grant",
                    INSUFFICIENT,
                    "remoteManagement.anomalies[0].account",
                    anomaly(anomaly -> anomaly.withAccount(new AccountName("db/p009")))),
            Case.of(
                    ANOMALY_CONTAINED,
                    "account-of-no-grant-and-not-disabled",
                    BREACHED,
                    "remoteManagement.anomalies[0].accountDisabled",
                    anomaly(anomaly ->
                            anomaly.withAccount(new AccountName("db/p009")).withAccountDisabled(false))),
            Case.of(ANOMALY_CONTAINED, "account-while-grants-are-not-recorded", COMPLIES, grants(null))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            Case.of(
                            ANOMALY_CONTAINED,
                            "account-while-one-of-a-grant-is-not-recorded",
                            COMPLIES,
                            together(
                                    grant(0, grant -> grant.withAccount(null)),
                                    anomaly(anomaly -> anomaly.withAccount(new AccountName("web/p001")))))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            // whether one was seen
            Case.of(ANOMALY_CONTAINED, "none-seen", NOT_APPLICABLE, anomalies(List.of())),
            Case.of(ANOMALY_CONTAINED, "lies-ahead", NOT_APPLICABLE, nothing()).at("2026-07-19T09:00:00+08:00"),
            Case.of(
                    ANOMALY_CONTAINED,
                    "another-lies-ahead",
                    COMPLIES,
                    oneMore("web/p001", "2026-12-01T02:00:00", false, false)),
            Case.of(ANOMALY_CONTAINED, "not-recorded", INSUFFICIENT, "remoteManagement.anomalies", anomalies(null)),
            Case.of(ANOMALY_CONTAINED, "not-recorded-before-performance", PENDING, anomalies(null))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            ANOMALY_CONTAINED,
                            "judged-before-performance",
                            BREACHED,
                            "remoteManagement.anomalies[0].accountDisabled",
                            anomaly(anomaly -> anomaly.withSeenAt(taipei("2026-03-18T02:00:00"))
                                    .withAccountDisabled(false)))
                    .at("2026-03-20T09:00:00+08:00"),
            // whether servers are managed remotely
            Case.of(
                            ANOMALY_CONTAINED,
                            "judged-although-it-is-not-known",
                            BREACHED,
                            "remoteManagement.anomalies[0].investigationOpened",
                            together(
                                    practised(null),
                                    sessions(List.of()),
                                    anomaly(anomaly -> anomaly.withInvestigationOpened(false))))
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
                            INSUFFICIENT,
                            LOGS_MONITORED,
                            INSUFFICIENT)),
            Case.of(
                            ANOMALY_CONTAINED,
                            "not-practised-beside-an-anomaly",
                            NOT_APPLICABLE,
                            together(
                                    practised(false),
                                    sessions(List.of()),
                                    anomaly(anomaly -> anomaly.withAccountDisabled(false))))
                    .throughout(RemoteChanges::ofRemoteManagement),
            Case.of(
                            ANOMALY_CONTAINED,
                            "not-practised-yet-a-session",
                            INSUFFICIENT,
                            "remoteManagement.practised",
                            together(practised(false), anomaly(anomaly -> anomaly.withAccountDisabled(false))))
                    .throughout(RemoteChanges::ofRemoteManagement));

    private AnomalyContainedCases() {}

    /** One more anomaly, after the one. */
    private static UnaryOperator<Engagement> oneMore(
            String account, String seenAt, boolean accountDisabled, boolean investigationOpened) {
        return remote(remote -> {
            List<Anomaly> anomalies = new ArrayList<>(Objects.requireNonNull(remote.anomalies()));
            anomalies.add(Anomaly.builder()
                    .account(new AccountName(account))
                    .seenAt(taipei(seenAt))
                    .accountDisabled(accountDisabled)
                    .investigationOpened(investigationOpened)
                    .build());
            return remote.withAnomalies(anomalies);
        });
    }
}
