package tw.ictoutsourcing.operation;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.constraint.SecureOperation;
import tw.ictoutsourcing.fact.AccountName;

/**
 * An anomaly that the monitoring showed (異常行為). See 七(一).
 * <p>
 * It is judged wherever it is recorded, also where it is not recorded whether servers are managed remotely; only where
 * that is denied it is not. The account may be enabled again later, and a false alarm asks for the same.
 *
 * @param account  the account concerned, null when not recorded
 * @param seenAt  when it was seen, null when not recorded
 * @param accountDisabled  whether the account was disabled (停用帳號), null when not recorded
 * @param investigationOpened  whether an investigation was opened (調查), null when not recorded
 */
@SecureOperation
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@AgencyRules
@Value.Builder
public record Anomaly(
        @Nullable AccountName account,
        @Nullable Instant seenAt,
        @Nullable Boolean accountDisabled,
        @Nullable Boolean investigationOpened)
        implements WithAnomaly, GuidelineSubject {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static AnomalyBuilder builder() {
        return new AnomalyBuilder();
    }

    /**
     * Whether the anomaly has happened; one without a date has.
     *
     * @param now  the instant at which it is asked, not null
     * @return false if its date lies after the instant
     */
    public boolean happenedBy(Instant now) {
        return seenAt == null || !seenAt.isAfter(now);
    }
}
