package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.RemoteChanges.grants;
import static tw.ictoutsourcing.cases.RemoteChanges.oneMore;
import static tw.ictoutsourcing.cases.RemoteChanges.practised;
import static tw.ictoutsourcing.cases.RemoteChanges.reached;
import static tw.ictoutsourcing.cases.RemoteChanges.remote;
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
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.fact.HostId;

/**
 * The cases of 7-1/managed-hosts-only.
 * <p>
 * The vendor manages two hosts, and each of the two sessions reached one of them.
 */
final class ManagedHostsOnlyCases {

    static final List<Case> ALL = List.of(
            // the hosts
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "another-host",
                    BREACHED,
                    "remoteManagement.sessions[0].hosts[0]",
                    reached("mail-01")),
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "another-host-beside-a-managed-one",
                    BREACHED,
                    "remoteManagement.sessions[0].hosts[1]",
                    reached("web-01", "mail-01")),
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "another-host-in-a-session-that-lies-ahead",
                    COMPLIES,
                    oneMore(used("web/p001", "P-001", "2026-12-15T20:00:00", "2026-12-15T21:00:00")
                            .withHosts(new HostId("mail-01")))),
            Case.of(MANAGED_HOSTS_ONLY, "both-hosts-in-one-session", COMPLIES, reached("web-01", "db-01")),
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "none-managed",
                    BREACHED,
                    "remoteManagement.managedHosts",
                    remote(remote -> remote.withManagedHosts())),
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "managed-hosts-not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.managedHosts",
                    remote(remote -> remote.withManagedHosts((List<HostId>) null))),
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "hosts-of-a-session-not-recorded",
                    INSUFFICIENT,
                    "remoteManagement.sessions[0].hosts",
                    session(0, session -> session.withHosts((List<HostId>) null))),
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "hosts-of-a-session-stated-as-none",
                    INSUFFICIENT,
                    "remoteManagement.sessions[0].hosts",
                    reached()),
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "another-host-and-hosts-of-a-session-not-recorded",
                    BREACHED,
                    "remoteManagement.sessions[0].hosts[0]",
                    together(reached("mail-01"), session(1, session -> session.withHosts((List<HostId>) null)))),
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "none-managed-and-hosts-not-recorded",
                    BREACHED,
                    "remoteManagement.managedHosts",
                    together(
                            remote(remote -> remote.withManagedHosts()),
                            session(0, session -> session.withHosts((List<HostId>) null)))),
            // whether there were sessions
            Case.of(
                    MANAGED_HOSTS_ONLY,
                    "no-session-so-far",
                    PENDING,
                    together(sessions(List.of()), remote(remote -> remote.withManagedHosts()))),
            Case.of(MANAGED_HOSTS_ONLY, "all-sessions-lie-ahead", PENDING, nothing())
                    .at("2026-06-01T09:00:00+08:00"),
            Case.of(
                            MANAGED_HOSTS_ONLY,
                            "sessions-not-recorded",
                            INSUFFICIENT,
                            "remoteManagement.sessions",
                            together(sessions(null), remote(remote -> remote.withManagedHosts())))
                    .following(Map.of(
                            NO_REMOTE_WITHOUT_NEED,
                            INSUFFICIENT,
                            ENCRYPTED_CONNECTION,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            MULTI_FACTOR,
                            INSUFFICIENT)),
            Case.of(MANAGED_HOSTS_ONLY, "grants-not-recorded", COMPLIES, grants(null))
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
                            MANAGED_HOSTS_ONLY,
                            "not-practised",
                            NOT_APPLICABLE,
                            together(
                                    practised(false), sessions(List.of()), remote(remote -> remote.withManagedHosts())))
                    .throughout(RemoteChanges::ofRemoteManagement));

    private ManagedHostsOnlyCases() {}
}
