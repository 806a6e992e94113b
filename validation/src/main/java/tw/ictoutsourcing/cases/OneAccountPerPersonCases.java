package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.taipei;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.RemoteChanges.grant;
import static tw.ictoutsourcing.cases.RemoteChanges.granted;
import static tw.ictoutsourcing.cases.RemoteChanges.oneMore;
import static tw.ictoutsourcing.cases.RemoteChanges.practised;
import static tw.ictoutsourcing.cases.RemoteChanges.session;
import static tw.ictoutsourcing.cases.RemoteChanges.sessions;
import static tw.ictoutsourcing.cases.RemoteChanges.used;
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
import tw.ictoutsourcing.fact.PersonnelNumber;

/**
 * The cases of 7-1/one-account-per-person.
 * <p>
 * Two accounts in two systems are granted to two persons, and each was used by its own.
 */
final class OneAccountPerPersonCases {

    static final List<Case> ALL = List.of(
            // granted to two persons
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "granted-to-two",
                    BREACHED,
                    "remoteManagement.grants[2].account",
                    oneMore(granted("web/p001", "P-002"))),
            Case.of(ONE_ACCOUNT_PER_PERSON, "granted-twice-to-one", COMPLIES, oneMore(granted("web/p001", "P-001"))),
            Case.of(
                            ONE_ACCOUNT_PER_PERSON,
                            "granted-to-two-before-any-session",
                            BREACHED,
                            "remoteManagement.grants[2].account",
                            together(oneMore(granted("web/p001", "P-002")), sessions(List.of())))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "granted-to-two-and-a-user-not-named",
                    BREACHED,
                    "remoteManagement.grants[2].account",
                    together(oneMore(granted("web/p001", "P-002")), session(1, session -> session.withPerson(null)))),
            // used by two persons
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "used-only-by-another",
                    BREACHED,
                    "remoteManagement.sessions[0].person",
                    session(0, session -> session.withPerson(new PersonnelNumber("P-002")))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "used-at-the-same-time",
                    BREACHED,
                    "remoteManagement.sessions[2].person",
                    oneMore(used("web/p001", "P-002", "2026-06-15T20:30:00", "2026-06-15T20:40:00"))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "used-from-the-very-instant-of-the-end",
                    BREACHED,
                    "remoteManagement.sessions[2].person",
                    oneMore(used("web/p001", "P-002", "2026-06-15T21:00:00", "2026-06-15T22:00:00"))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "handed-over-just-after-the-end",
                    NEEDS_REVIEW,
                    "remoteManagement.sessions[2].person",
                    oneMore(used("web/p001", "P-002", "2026-06-15T21:00:00.000000001", "2026-06-15T22:00:00"))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "used-alternately",
                    BREACHED,
                    "remoteManagement.sessions[3].person",
                    oneMore(
                            used("web/p001", "P-002", "2026-06-16T20:00:00", "2026-06-16T21:00:00"),
                            used("web/p001", "P-001", "2026-06-17T20:00:00", "2026-06-17T21:00:00"))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "used-by-another-before-the-holder",
                    BREACHED,
                    "remoteManagement.sessions[0].person",
                    oneMore(used("web/p001", "P-002", "2026-06-14T20:00:00", "2026-06-14T21:00:00"))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "handed-over-and-back-later",
                    NEEDS_REVIEW,
                    "remoteManagement.sessions[2].person",
                    oneMore(
                            used("web/p001", "P-002", "2026-06-16T20:00:00", "2026-06-16T21:00:00"),
                            used("web/p001", "P-001", "2026-12-17T20:00:00", "2026-12-17T21:00:00"))),
            Case.of(
                            ONE_ACCOUNT_PER_PERSON,
                            "handed-over-without-grant",
                            NEEDS_REVIEW,
                            "remoteManagement.sessions[3].person",
                            oneMore(
                                    used("mail/duty", "P-001", "2026-06-16T20:00:00", "2026-06-16T21:00:00"),
                                    used("mail/duty", "P-002", "2026-06-17T20:00:00", "2026-06-17T21:00:00")))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            BREACHED,
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            // what would decide
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "end-not-recorded-where-it-decides",
                    INSUFFICIENT,
                    "remoteManagement.sessions[0].endedAt",
                    together(
                            session(0, session -> session.withEndedAt(null)),
                            oneMore(used("web/p001", "P-002", "2026-06-16T20:00:00", "2026-06-16T21:00:00")))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "end-not-recorded-of-the-only-user",
                    COMPLIES,
                    session(0, session -> session.withEndedAt(null))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "end-not-recorded-and-used-alternately",
                    BREACHED,
                    "remoteManagement.sessions[3].person",
                    together(
                            session(0, session -> session.withEndedAt(null)),
                            oneMore(
                                    used("web/p001", "P-002", "2026-06-16T20:00:00", "2026-06-16T21:00:00"),
                                    used("web/p001", "P-001", "2026-06-17T20:00:00", "2026-06-17T21:00:00")))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "start-not-recorded-where-it-decides",
                    INSUFFICIENT,
                    "remoteManagement.sessions[2].startedAt",
                    oneMore(used("web/p001", "P-002", "2026-06-16T20:00:00", "2026-06-16T21:00:00")
                            .withStartedAt(null))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "end-before-the-start-where-it-decides",
                    INSUFFICIENT,
                    "remoteManagement.sessions[0].endedAt",
                    together(
                            session(0, session -> session.withEndedAt(taipei("2026-06-15T19:00:00"))),
                            oneMore(used("web/p001", "P-002", "2026-06-16T20:00:00", "2026-06-16T21:00:00")))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "user-not-named",
                    INSUFFICIENT,
                    "remoteManagement.sessions[0].person",
                    session(0, session -> session.withPerson(null))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "grantee-not-named",
                    INSUFFICIENT,
                    "remoteManagement.grants[0].person",
                    grant(0, grant -> grant.withPerson(null))),
            Case.of(
                            ONE_ACCOUNT_PER_PERSON,
                            "grantee-not-named-before-any-session",
                            PENDING,
                            together(grant(0, grant -> grant.withPerson(null)), sessions(List.of())))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(
                            ONE_ACCOUNT_PER_PERSON,
                            "user-not-in-the-team",
                            INSUFFICIENT,
                            "remoteManagement.sessions[2].person",
                            oneMore(used("web/p009", "P-009", "2026-08-15T20:00:00", "2026-08-15T21:00:00")))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            BREACHED,
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "grantee-not-in-the-team",
                    INSUFFICIENT,
                    "remoteManagement.grants[2].person",
                    oneMore(granted("web/p009", "P-009"))),
            Case.of(
                            ONE_ACCOUNT_PER_PERSON,
                            "sessions-not-recorded-and-granted-to-two",
                            BREACHED,
                            "remoteManagement.grants[2].account",
                            together(oneMore(granted("web/p001", "P-002")), sessions(null)))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            INSUFFICIENT)),
            Case.of(
                            ONE_ACCOUNT_PER_PERSON,
                            "sessions-not-recorded",
                            INSUFFICIENT,
                            "remoteManagement.sessions",
                            sessions(null))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT,
                            MANAGED_HOSTS_ONLY,
                            INSUFFICIENT)),
            // two accounts of one person
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "two-accounts-in-one-system",
                    NEEDS_REVIEW,
                    "remoteManagement.grants[2].account",
                    oneMore(granted("web/root", "P-001"))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "two-accounts-in-two-systems",
                    COMPLIES,
                    oneMore(granted("mail/p001", "P-001"))),
            Case.of(
                    ONE_ACCOUNT_PER_PERSON,
                    "account-that-names-no-system",
                    COMPLIES,
                    oneMore(granted("p001", "P-001"))),
            // before any session
            Case.of(ONE_ACCOUNT_PER_PERSON, "no-session-so-far", COMPLIES, sessions(List.of()))
                    .following(Map.of(MANAGED_HOSTS_ONLY, PENDING)),
            Case.of(
                            ONE_ACCOUNT_PER_PERSON,
                            "not-practised",
                            NOT_APPLICABLE,
                            together(practised(false), sessions(List.of()), oneMore(granted("web/p001", "P-002"))))
                    .throughout(RemoteChanges::ofRemoteManagement));

    private OneAccountPerPersonCases() {}
}
