package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.at;
import static tw.ictoutsourcing.cases.Changes.taipei;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.AccountName;
import tw.ictoutsourcing.fact.GrantId;
import tw.ictoutsourcing.fact.HostId;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.operation.Anomaly;
import tw.ictoutsourcing.operation.AuthenticationFactor;
import tw.ictoutsourcing.operation.ConnectionKind;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.operation.RemoteSession;

/**
 * How cases change what the compliant engagement records of remote management.
 * <p>
 * G1 grants the account web/p001 to P-001, who used it on 15 June 2026 from 20:00 to 21:00, G2 the account db/p003 to P-003,
 * who used it on 15 July at the same hour. The one anomaly was seen on 20 July.
 */
final class RemoteChanges {

    private RemoteChanges() {}

    /** Whether a requirement is one of 七(一). */
    static boolean ofRemoteManagement(Requirement requirement) {
        return requirement.section() == Requirement.NO_REMOTE_WITHOUT_NEED.section();
    }

    static UnaryOperator<Engagement> remote(UnaryOperator<RemoteManagement> change) {
        return engagement ->
                engagement.withRemoteManagement(change.apply(Objects.requireNonNull(engagement.remoteManagement())));
    }

    static UnaryOperator<Engagement> remoteNotRecorded() {
        return engagement -> engagement.withRemoteManagement(null);
    }

    static UnaryOperator<Engagement> practised(@Nullable Boolean practised) {
        return remote(remote -> remote.withPractised(practised));
    }

    /** Other grants than the two, null for a list that is not recorded. */
    static UnaryOperator<Engagement> grants(@Nullable List<RemoteGrant> grants) {
        return remote(remote -> remote.withGrants(grants));
    }

    /** The first or the second grant. */
    static UnaryOperator<Engagement> grant(int index, UnaryOperator<RemoteGrant> change) {
        return remote(remote -> remote.withGrants(at(index, remote.grants(), change)));
    }

    /** One more grant, after the two. */
    static UnaryOperator<Engagement> oneMore(RemoteGrant grant) {
        return remote(remote -> {
            List<RemoteGrant> grants = new ArrayList<>(Objects.requireNonNull(remote.grants()));
            grants.add(grant);
            return remote.withGrants(grants);
        });
    }

    /** A grant with everything that is demanded. */
    static RemoteGrant granted(String account, String person) {
        return RemoteGrant.builder()
                .id(new GrantId("G3"))
                .account(new AccountName(account))
                .person(new PersonnelNumber(person))
                .needed(true)
                .need("假日輪值")
                .connection(ConnectionKind.SSL_VPN)
                .factors(List.of(AuthenticationFactor.PASSWORD, AuthenticationFactor.SMART_CARD))
                .build();
    }

    /** Other sessions than the two, null for a list that is not recorded. */
    static UnaryOperator<Engagement> sessions(@Nullable List<RemoteSession> sessions) {
        return remote(remote -> remote.withSessions(sessions));
    }

    /** The first or the second session. */
    static UnaryOperator<Engagement> session(int index, UnaryOperator<RemoteSession> change) {
        return remote(remote -> remote.withSessions(at(index, remote.sessions(), change)));
    }

    /** More sessions, after the two. */
    static UnaryOperator<Engagement> oneMore(RemoteSession... more) {
        return remote(remote -> {
            List<RemoteSession> sessions = new ArrayList<>(Objects.requireNonNull(remote.sessions()));
            sessions.addAll(Arrays.asList(more));
            return remote.withSessions(sessions);
        });
    }

    /** A session that reached a managed host. */
    static RemoteSession used(String account, String person, String from, String to) {
        return RemoteSession.builder()
                .account(new AccountName(account))
                .person(new PersonnelNumber(person))
                .startedAt(taipei(from))
                .endedAt(taipei(to))
                .hosts(List.of(new HostId("web-01")))
                .build();
    }

    /** Other factors of the first grant, which may be none. */
    static UnaryOperator<Engagement> factors(AuthenticationFactor... factors) {
        List<AuthenticationFactor> instead = List.of(factors);
        return grant(0, grant -> grant.withFactors(instead));
    }

    static UnaryOperator<Engagement> connection(@Nullable ConnectionKind kind) {
        return grant(0, grant -> grant.withConnection(kind));
    }

    /** Other hosts that the first session reached, which may be none. */
    static UnaryOperator<Engagement> reached(String... hosts) {
        List<HostId> instead = Arrays.stream(hosts).map(HostId::new).toList();
        return session(0, session -> session.withHosts(instead));
    }

    static UnaryOperator<Engagement> logs(@Nullable Boolean connections, @Nullable Boolean logins) {
        return remote(remote -> remote.withConnectionLogsMonitored(connections).withLoginLogsMonitored(logins));
    }

    /** Other anomalies than the one, null for a list that is not recorded. */
    static UnaryOperator<Engagement> anomalies(@Nullable List<Anomaly> anomalies) {
        return remote(remote -> remote.withAnomalies(anomalies));
    }

    static UnaryOperator<Engagement> anomaly(UnaryOperator<Anomaly> change) {
        return remote(remote -> remote.withAnomalies(Changes.first(remote.anomalies(), change)));
    }
}
