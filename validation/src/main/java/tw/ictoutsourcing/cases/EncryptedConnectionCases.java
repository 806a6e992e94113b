package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.RemoteChanges.anomalies;
import static tw.ictoutsourcing.cases.RemoteChanges.connection;
import static tw.ictoutsourcing.cases.RemoteChanges.grant;
import static tw.ictoutsourcing.cases.RemoteChanges.granted;
import static tw.ictoutsourcing.cases.RemoteChanges.grants;
import static tw.ictoutsourcing.cases.RemoteChanges.oneMore;
import static tw.ictoutsourcing.cases.RemoteChanges.practised;
import static tw.ictoutsourcing.cases.RemoteChanges.sessions;
import static tw.ictoutsourcing.cases.RemoteChanges.used;
import static tw.ictoutsourcing.guideline.Requirement.ANOMALY_CONTAINED;
import static tw.ictoutsourcing.guideline.Requirement.ENCRYPTED_CONNECTION;
import static tw.ictoutsourcing.guideline.Requirement.MANAGED_HOSTS_ONLY;
import static tw.ictoutsourcing.guideline.Requirement.MULTI_FACTOR;
import static tw.ictoutsourcing.guideline.Requirement.NO_REMOTE_WITHOUT_NEED;
import static tw.ictoutsourcing.guideline.Requirement.ONE_ACCOUNT_PER_PERSON;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.operation.ConnectionKind;

/**
 * The cases of 7-1/encrypted-connection.
 * <p>
 * One grant is for MDVPN, the other for SSL VPN.
 */
final class EncryptedConnectionCases {

    static final List<Case> ALL = List.of(
            // the kind of connection
            Case.of(ENCRYPTED_CONNECTION, "another-vpn", COMPLIES, connection(ConnectionKind.OTHER_VPN)),
            Case.of(
                    ENCRYPTED_CONNECTION,
                    "encrypted-without-vpn",
                    NEEDS_REVIEW,
                    "remoteManagement.grants[0].connection",
                    connection(ConnectionKind.ENCRYPTED_WITHOUT_VPN)),
            Case.of(
                    ENCRYPTED_CONNECTION,
                    "unencrypted",
                    BREACHED,
                    "remoteManagement.grants[0].connection",
                    connection(ConnectionKind.UNENCRYPTED)),
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "unencrypted-and-not-needed",
                            BREACHED,
                            "remoteManagement.grants[0].connection",
                            together(
                                    connection(ConnectionKind.UNENCRYPTED), grant(0, grant -> grant.withNeeded(false))))
                    .following(Map.of(NO_REMOTE_WITHOUT_NEED, BREACHED)),
            Case.of(
                    ENCRYPTED_CONNECTION,
                    "not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.grants[0].connection",
                    connection(null)),
            Case.of(
                    ENCRYPTED_CONNECTION,
                    "one-unencrypted-and-the-other-not-recorded",
                    BREACHED,
                    "remoteManagement.grants[1].connection",
                    together(connection(null), grant(1, grant -> grant.withConnection(ConnectionKind.UNENCRYPTED)))),
            Case.of(
                    ENCRYPTED_CONNECTION,
                    "one-without-vpn-and-the-other-not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.grants[1].connection",
                    together(
                            connection(ConnectionKind.ENCRYPTED_WITHOUT_VPN),
                            grant(1, grant -> grant.withConnection(null)))),
            // before and after the first session
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "not-recorded-before-any-session",
                            PENDING,
                            together(connection(null), sessions(List.of())))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(ENCRYPTED_CONNECTION, "not-recorded-and-sessions-lie-ahead", PENDING, connection(null))
                    .at("2026-06-01T09:00:00+08:00"),
            Case.of(
                    ENCRYPTED_CONNECTION,
                    "not-recorded-of-an-unused-grant",
                    INSUFFICIENT,
                    "remoteManagement.grants[2].connection",
                    oneMore(granted("web/p002", "P-002").withConnection(null))),
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "unencrypted-before-any-session",
                            BREACHED,
                            "remoteManagement.grants[0].connection",
                            together(connection(ConnectionKind.UNENCRYPTED), sessions(List.of())))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "not-recorded-and-sessions-not-recorded",
                            INSUFFICIENT,
                            "remoteManagement.sessions",
                            together(connection(null), sessions(null)))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            INSUFFICIENT)),
            Case.of(ENCRYPTED_CONNECTION, "sessions-not-recorded-before-performance", PENDING, sessions(null))
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED, PENDING, ONE_ACCOUNT_PER_PERSON, PENDING, MULTI_FACTOR, PENDING)),
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "unencrypted-and-sessions-not-recorded",
                            BREACHED,
                            "remoteManagement.grants[0].connection",
                            together(connection(ConnectionKind.UNENCRYPTED), sessions(null)))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            INSUFFICIENT)),
            // sessions and their grants
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "session-without-grant",
                            INSUFFICIENT,
                            "remoteManagement.sessions[2].account",
                            oneMore(used("web/p002", "P-002", "2026-08-15T20:00:00", "2026-08-15T21:00:00")))
                    .following(Map.of(NO_REMOTE_WITHOUT_NEED, BREACHED, MULTI_FACTOR, INSUFFICIENT)),
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "session-without-grant-beside-an-unencrypted-one",
                            BREACHED,
                            "remoteManagement.grants[0].connection",
                            together(
                                    connection(ConnectionKind.UNENCRYPTED),
                                    oneMore(used("web/p002", "P-002", "2026-08-15T20:00:00", "2026-08-15T21:00:00"))))
                    .following(Map.of(NO_REMOTE_WITHOUT_NEED, BREACHED, MULTI_FACTOR, INSUFFICIENT)),
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "no-grants-and-no-session",
                            PENDING,
                            together(grants(List.of()), sessions(List.of()), anomalies(List.of())))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            BREACHED,
                            ONE_ACCOUNT_PER_PERSON,
                            PENDING,
                            MULTI_FACTOR,
                            PENDING,
                            MANAGED_HOSTS_ONLY,
                            PENDING,
                            ANOMALY_CONTAINED,
                            NOT_APPLICABLE)),
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "grants-not-recorded-and-no-session",
                            PENDING,
                            together(grants(null), sessions(List.of())))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            PENDING,
                            MULTI_FACTOR,
                            PENDING,
                            MANAGED_HOSTS_ONLY,
                            PENDING)),
            Case.of(
                            ENCRYPTED_CONNECTION,
                            "not-practised",
                            NOT_APPLICABLE,
                            together(practised(false), sessions(List.of()), connection(ConnectionKind.UNENCRYPTED)))
                    .throughout(RemoteChanges::ofRemoteManagement));

    private EncryptedConnectionCases() {}
}
