package tw.ictoutsourcing.operation;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.fact.AccountName;

/**
 * An anomaly that the monitoring showed (異常行為). See 七(一).
 *
 * @param account  the account concerned, null when not recorded
 * @param seenAt  when it was seen, null when not recorded
 * @param accountDisabled  whether the account was disabled (停用帳號), null when not recorded
 * @param investigationOpened  whether an investigation was opened (調查), null when not recorded
 */
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
