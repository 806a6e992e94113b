package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.cases.RemoteChanges.anomalies;
import static tw.ictoutsourcing.cases.RemoteChanges.grant;
import static tw.ictoutsourcing.cases.RemoteChanges.granted;
import static tw.ictoutsourcing.cases.RemoteChanges.grants;
import static tw.ictoutsourcing.cases.RemoteChanges.ofRemoteManagement;
import static tw.ictoutsourcing.cases.RemoteChanges.oneMore;
import static tw.ictoutsourcing.cases.RemoteChanges.practised;
import static tw.ictoutsourcing.cases.RemoteChanges.remoteNotRecorded;
import static tw.ictoutsourcing.cases.RemoteChanges.session;
import static tw.ictoutsourcing.cases.RemoteChanges.sessions;
import static tw.ictoutsourcing.cases.RemoteChanges.used;
import static tw.ictoutsourcing.guideline.Requirement.ANOMALY_CONTAINED;
import static tw.ictoutsourcing.guideline.Requirement.ENCRYPTED_CONNECTION;
import static tw.ictoutsourcing.guideline.Requirement.LOGS_MONITORED;
import static tw.ictoutsourcing.guideline.Requirement.MANAGED_HOSTS_ONLY;
import static tw.ictoutsourcing.guideline.Requirement.MULTI_FACTOR;
import static tw.ictoutsourcing.guideline.Requirement.NO_REMOTE_WITHOUT_NEED;
import static tw.ictoutsourcing.guideline.Requirement.ONE_ACCOUNT_PER_PERSON;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;

/**
 * The cases of 7-1/no-remote-without-need.
 * <p>
 * Two grants each state a need, and each was used once.
 */
final class NoRemoteWithoutNeedCases {

    static final List<Case> ALL = List.of(
            // the need
            Case.of(
                    NO_REMOTE_WITHOUT_NEED,
                    "need-stated-and-not-described",
                    COMPLIES,
                    grant(0, grant -> grant.withNeed(null))),
            Case.of(
                    NO_REMOTE_WITHOUT_NEED,
                    "need-described-and-not-stated",
                    COMPLIES,
                    grant(0, grant -> grant.withNeeded(null))),
            Case.of(
                    NO_REMOTE_WITHOUT_NEED,
                    "need-denied-beside-its-description",
                    BREACHED,
                    "remoteManagement.grants[0].needed",
                    grant(0, grant -> grant.withNeeded(false))),
            Case.of(
                    NO_REMOTE_WITHOUT_NEED,
                    "need-not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.grants[0].needed",
                    grant(0, grant -> grant.withNeeded(null).withNeed(null))),
            Case.of(
                    NO_REMOTE_WITHOUT_NEED,
                    "need-of-an-unused-grant-denied",
                    BREACHED,
                    "remoteManagement.grants[2].needed",
                    oneMore(granted("web/p002", "P-002").withNeeded(false))),
            Case.of(
                    NO_REMOTE_WITHOUT_NEED,
                    "need-of-an-unused-grant-not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.grants[2].needed",
                    oneMore(granted("web/p002", "P-002").withNeeded(null).withNeed(null))),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "need-denied-before-performance",
                            BREACHED,
                            "remoteManagement.grants[0].needed",
                            grant(0, grant -> grant.withNeeded(false)))
                    .at("2026-03-20T09:00:00+08:00"),
            // sessions and their grants
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "session-without-grant",
                            BREACHED,
                            "remoteManagement.sessions[2].account",
                            oneMore(used("web/p002", "P-002", "2026-08-15T20:00:00", "2026-08-15T21:00:00")))
                    .following(Map.of(ENCRYPTED_CONNECTION, INSUFFICIENT, MULTI_FACTOR, INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "session-without-grant-on-an-unknown-day",
                            BREACHED,
                            "remoteManagement.sessions[2].account",
                            oneMore(used("web/p002", "P-002", "2026-08-15T20:00:00", "2026-08-15T21:00:00")
                                    .withStartedAt(null)))
                    .following(Map.of(ENCRYPTED_CONNECTION, INSUFFICIENT, MULTI_FACTOR, INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "session-without-grant-before-performance",
                            BREACHED,
                            "remoteManagement.sessions[2].account",
                            oneMore(used("web/p002", "P-002", "2026-03-18T20:00:00", "2026-03-18T21:00:00")))
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            COMPLIES)),
            Case.of(
                    NO_REMOTE_WITHOUT_NEED,
                    "session-without-grant-lies-ahead",
                    COMPLIES,
                    oneMore(used("web/p002", "P-002", "2026-12-15T20:00:00", "2026-12-15T21:00:00"))),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "account-of-a-session-not-recorded",
                            INSUFFICIENT,
                            "remoteManagement.sessions[0].account",
                            session(0, session -> session.withAccount(null)))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "account-of-a-grant-not-recorded",
                            INSUFFICIENT,
                            "remoteManagement.grants[0].account",
                            grant(0, grant -> grant.withAccount(null)))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "account-of-a-session-not-recorded-beside-a-denied-need",
                            BREACHED,
                            "remoteManagement.grants[1].needed",
                            together(
                                    session(0, session -> session.withAccount(null)),
                                    grant(1, grant -> grant.withNeeded(false))))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            Case.of(NO_REMOTE_WITHOUT_NEED, "no-grants", BREACHED, "remoteManagement.grants", grants(List.of()))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            ANOMALY_CONTAINED,
                            INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "no-grants-and-no-session",
                            BREACHED,
                            "remoteManagement.grants",
                            together(grants(List.of()), sessions(List.of()), anomalies(List.of())))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            PENDING,
                            ONE_ACCOUNT_PER_PERSON,
                            PENDING,
                            MULTI_FACTOR,
                            PENDING,
                            MANAGED_HOSTS_ONLY,
                            PENDING,
                            ANOMALY_CONTAINED,
                            NOT_APPLICABLE)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "no-grants-and-sessions-not-recorded",
                            BREACHED,
                            "remoteManagement.grants",
                            together(grants(List.of()), sessions(null)))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            INSUFFICIENT,
                            ANOMALY_CONTAINED,
                            INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "grants-not-recorded",
                            INSUFFICIENT,
                            "remoteManagement.grants",
                            grants(null))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "grants-not-recorded-and-no-session",
                            INSUFFICIENT,
                            "remoteManagement.grants",
                            together(grants(null), sessions(List.of())))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            PENDING,
                            ONE_ACCOUNT_PER_PERSON,
                            PENDING,
                            MULTI_FACTOR,
                            PENDING,
                            MANAGED_HOSTS_ONLY,
                            PENDING)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "grants-not-recorded-and-shown-by-the-sessions-alone",
                            INSUFFICIENT,
                            "remoteManagement.grants",
                            together(grants(null), practised(null)))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            // whether servers are managed remotely
            Case.of(NO_REMOTE_WITHOUT_NEED, "shown-by-the-sessions-alone", COMPLIES, practised(null)),
            Case.of(NO_REMOTE_WITHOUT_NEED, "no-session-so-far", COMPLIES, sessions(List.of()))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "sessions-not-recorded",
                            INSUFFICIENT,
                            "remoteManagement.sessions",
                            sessions(null))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "sessions-not-recorded-beside-a-denied-need",
                            BREACHED,
                            "remoteManagement.grants[0].needed",
                            together(sessions(null), grant(0, grant -> grant.withNeeded(false))))
                    .following(Map.of(
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            INSUFFICIENT)),
            Case.of(NO_REMOTE_WITHOUT_NEED, "sessions-not-recorded-before-performance", PENDING, sessions(null))
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(
                            ENCRYPTED_CONNECTION, PENDING, ONE_ACCOUNT_PER_PERSON, PENDING, MULTI_FACTOR, PENDING)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "not-known-and-no-session",
                            INSUFFICIENT,
                            "remoteManagement.practised",
                            together(practised(null), sessions(List.of())))
                    .following(Map.of(
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
            Case.of(NO_REMOTE_WITHOUT_NEED, "not-recorded", INSUFFICIENT, "remoteManagement", remoteNotRecorded())
                    .throughout(RemoteChanges::ofRemoteManagement),
            Case.of(NO_REMOTE_WITHOUT_NEED, "not-recorded-before-performance", PENDING, remoteNotRecorded())
                    .at("2026-03-20T09:00:00+08:00")
                    .throughout(other -> ofRemoteManagement(other) && other != MANAGED_HOSTS_ONLY),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "not-recorded-as-if-performing",
                            INSUFFICIENT,
                            "remoteManagement",
                            remoteNotRecorded())
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE)
                    .throughout(RemoteChanges::ofRemoteManagement),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "not-recorded-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(remoteNotRecorded(), engagement -> engagement.withStage(null)))
                    .at("2026-03-20T09:00:00+08:00")
                    .throughout(RemoteChanges::ofRemoteManagement)
                    .throughout(Requirement::onlyDuringPerformance)
                    .following(Map.of(RETURNED_OR_DELETED, INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "not-recorded-stage-told-by-milestones",
                            INSUFFICIENT,
                            "remoteManagement",
                            together(remoteNotRecorded(), engagement -> engagement.withStage(null)))
                    .throughout(RemoteChanges::ofRemoteManagement)
                    .following(Map.of(RETURNED_OR_DELETED, INSUFFICIENT)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "not-recorded-after-the-end",
                            INSUFFICIENT,
                            "remoteManagement",
                            together(remoteNotRecorded(), ended("2026-11-01")))
                    .throughout(RemoteChanges::ofRemoteManagement)
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "not-practised",
                            NOT_APPLICABLE,
                            together(practised(false), sessions(List.of())))
                    .throughout(RemoteChanges::ofRemoteManagement),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "not-practised-and-sessions-not-recorded",
                            NOT_APPLICABLE,
                            together(practised(false), sessions(null), grants(null)))
                    .throughout(RemoteChanges::ofRemoteManagement),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "not-practised-and-a-session-lies-ahead",
                            NOT_APPLICABLE,
                            together(
                                    practised(false),
                                    sessions(List.of(
                                            used("web/p001", "P-001", "2026-12-15T20:00:00", "2026-12-15T21:00:00")))))
                    .throughout(RemoteChanges::ofRemoteManagement),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "not-practised-yet-a-session",
                            INSUFFICIENT,
                            "remoteManagement.practised",
                            practised(false))
                    .throughout(RemoteChanges::ofRemoteManagement),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "ended-before-the-start",
                            NOT_APPLICABLE,
                            together(remoteNotRecorded(), endedBeforeStart(null, "2026-03-25")))
                    .throughout(RemoteChanges::ofRemoteManagement)
                    .throughout(Requirement::onlyDuringPerformance)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "ended-before-a-start-that-has-come",
                            INSUFFICIENT,
                            "performance.endedBeforeStart",
                            together(remoteNotRecorded(), endedBeforeStart("2026-04-01", "2026-11-01")))
                    .throughout(RemoteChanges::ofRemoteManagement)
                    .throughout(Requirement::onlyDuringPerformance)
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            NO_REMOTE_WITHOUT_NEED,
                            "out-of-scope",
                            NOT_APPLICABLE,
                            together(outOfScope(), grant(0, grant -> grant.withNeeded(false))))
                    .throughout(other -> true));

    private NoRemoteWithoutNeedCases() {}
}
