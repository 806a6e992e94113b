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
import tw.ictoutsourcing.constraint.ReviewedChange;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A change of the vendor or of the entrusted work, and what was done because of it (異動). See 八.
 *
 * @param id  the change's id, unique within the engagement, not blank
 * @param subject  what changed, null when not recorded
 * @param description  the change in words, null when not recorded
 * @param occurredAt  when it happened, null when not recorded
 * @param review  the review of the contract because of it, null when not recorded
 * @param newContractNecessary  whether a new contract is necessary, null when not recorded
 * @param newContract  the signing of a new contract, null when not recorded
 * @param evaluation  the evaluation of what the security measures achieve, null when not recorded
 * @param adjustmentNeeded  whether the measures must be adjusted, null when not recorded
 * @param adjustment  the adjustment of the measures, null when not recorded
 */
@ReviewedChange
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@AgencyRules
@Value.Builder
public record Change(
        String id,
        @Nullable ChangeSubject subject,
        @Nullable String description,
        @Nullable Moment occurredAt,
        @Nullable Act review,
        @Nullable Boolean newContractNecessary,
        @Nullable Act newContract,
        @Nullable Act evaluation,
        @Nullable Boolean adjustmentNeeded,
        @Nullable Act adjustment)
        implements WithChange, GuidelineSubject {

    /**
     * Refuses a change without an id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Change {
        id = Recorded.identity(id, "id");
        description = Recorded.text(description);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ChangeBuilder builder() {
        return new ChangeBuilder();
    }

    /**
     * Whether the change has happened; one without a date has.
     *
     * @param now  the instant at which it is asked, not null
     * @return false if its date lies after the instant
     */
    public boolean happenedBy(Instant now) {
        return occurredAt == null || occurredAt.hasComeBy(now);
    }
}
