package tw.ictoutsourcing.operation;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.constraint.SecureOperation;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.HostId;
import tw.ictoutsourcing.fact.Recorded;

/**
 * The remote management of servers by the vendor (遠端管理). See 七(一).
 * <p>
 * A session that has happened shows that servers are managed remotely, also where it is not recorded whether they are.
 * From the first session on, what the grants do not say is missing; before, it need not be known yet. That every grant
 * states a need is asked from the beginning.
 *
 * @param practised  whether servers are managed remotely, null when not recorded
 * @param managedHosts  the hosts that the vendor manages, null when not recorded, empty when there is none
 * @param grants  the permissions, each id once, null when not recorded, empty when none was given
 * @param sessions  the connections that took place, null when not recorded, empty when there was none
 * @param connectionLogsMonitored  whether the logs of connections are monitored, null when not recorded
 * @param loginLogsMonitored  whether the logs of logins are monitored, null when not recorded
 * @param anomalies  the anomalies seen, null when not recorded, empty when none was seen
 */
@SecureOperation
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@AgencyRules
@Value.Builder
public record RemoteManagement(
        @Nullable Boolean practised,
        @Nullable List<HostId> managedHosts,
        @Nullable List<RemoteGrant> grants,
        @Nullable List<RemoteSession> sessions,
        @Nullable Boolean connectionLogsMonitored,
        @Nullable Boolean loginLogsMonitored,
        @Nullable List<Anomaly> anomalies)
        implements WithRemoteManagement, GuidelineSubject {

    /**
     * Refuses one id twice among the grants.
     *
     * @throws IllegalArgumentException if two grants have one id
     */
    public RemoteManagement {
        managedHosts = Recorded.list(managedHosts);
        grants = Recorded.distinct(grants, RemoteGrant::id, "grants");
        sessions = Recorded.list(sessions);
        anomalies = Recorded.list(anomalies);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static RemoteManagementBuilder builder() {
        return new RemoteManagementBuilder();
    }

    /**
     * Whether servers have been managed remotely, as far as the recorded sessions show.
     *
     * @param now  the instant at which it is asked, not null
     * @return true if a session has happened
     */
    public boolean begunBy(Instant now) {
        return sessionBy(now).isPresent();
    }

    /**
     * The first of the recorded sessions that has happened.
     *
     * @param now  the instant at which it is asked, not null
     * @return its index among the sessions, empty where none has
     */
    public OptionalInt sessionBy(Instant now) {
        return IntStream.range(0, sessions == null ? 0 : sessions.size())
                .filter(index -> sessions.get(index).happenedBy(now))
                .findFirst();
    }

    /**
     * Whether a session took place with an account that is granted to somebody.
     *
     * @param session  the session, not null
     * @return yes if a grant names the account, no if none can, unknown where an account is not recorded or no grants are
     */
    public Answer granted(RemoteSession session) {
        if (grants == null || session.account() == null) {
            return Answer.UNKNOWN;
        }
        if (grantOf(session) != null) {
            return Answer.YES;
        }
        boolean open = grants.stream().anyMatch(grant -> grant.account() == null);
        return open ? Answer.UNKNOWN : Answer.NO;
    }

    /**
     * The grant under which a session took place.
     *
     * @param session  the session, not null
     * @return the first grant of its account and person, else the first of its account, else null
     */
    public @Nullable RemoteGrant grantOf(RemoteSession session) {
        if (grants == null || session.account() == null) {
            return null;
        }
        RemoteGrant ofAccount = null;
        for (RemoteGrant grant : grants) {
            if (session.account().equals(grant.account())) {
                if (session.person() != null && session.person().equals(grant.person())) {
                    return grant;
                }
                ofAccount = ofAccount == null ? grant : ofAccount;
            }
        }
        return ofAccount;
    }
}
