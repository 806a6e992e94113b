package tw.ictoutsourcing.operation;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.AccountName;
import tw.ictoutsourcing.fact.HostId;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A remote connection to servers that took place (遠端連線). See 七(一).
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param account  the account that was used, null when not recorded
 * @param person  the team member who used it, null when not recorded
 * @param startedAt  when it began, null when not recorded
 * @param endedAt  when it ended, null when it has not as far as recorded
 * @param hosts  the hosts that were reached, managed by the vendor or not, null when not recorded, empty when none was
 */
@Value.Builder
public record RemoteSession(
        @Nullable AccountName account,
        @Nullable PersonnelNumber person,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable List<HostId> hosts)
        implements WithRemoteSession {

    /** Lists are copied. */
    public RemoteSession {
        hosts = Recorded.list(hosts);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static RemoteSessionBuilder builder() {
        return new RemoteSessionBuilder();
    }

    /**
     * Whether the session has happened; one without a date has.
     *
     * @param now  the instant at which it is asked, not null
     * @return false if its date lies after the instant
     */
    public boolean happenedBy(Instant now) {
        return startedAt == null || !startedAt.isAfter(now);
    }
}
