package tw.ictoutsourcing.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.AuditedVendor;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.Recorded;

/**
 * An audit of one firm by the agency (稽核). See 九.
 *
 * @param party  the vendor or the participant that was audited, null when not recorded
 * @param completedOn  the day on which it was complete, null when not recorded
 * @param checklist  the checklist used, null when not recorded
 * @param items  the items looked at, null when not recorded, empty when there was none
 * @param deficiencies  the deficiencies found, each id once, null when not recorded, empty when none was found
 */
@AuditedVendor
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@AgencyRules
@Value.Builder
public record Audit(
        @Nullable PartyId party,
        @Nullable LocalDate completedOn,
        @Nullable Checklist checklist,
        @Nullable List<AuditItem> items,
        @Nullable List<Deficiency> deficiencies)
        implements WithAudit, GuidelineSubject {

    /**
     * Refuses one id twice among the deficiencies.
     *
     * @throws IllegalArgumentException if two deficiencies have one id
     */
    public Audit {
        items = Recorded.list(items);
        deficiencies = Recorded.distinct(deficiencies, Deficiency::id, "deficiencies");
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static AuditBuilder builder() {
        return new AuditBuilder();
    }

    /**
     * Whether the audit was held with the City's checklist.
     *
     * @return yes if it was and items were looked at, no if another checklist was used or no item was looked at,
     *     unknown where the checklist or the items are not recorded and would decide
     */
    public Answer withCityChecklist() {
        if (checklist == Checklist.OTHER || (items != null && items.isEmpty())) {
            return Answer.NO;
        }
        return checklist == null || items == null ? Answer.UNKNOWN : Answer.YES;
    }

    /**
     * Whether the audit is complete; one without a date is.
     *
     * @param day  the day as of which it is asked, not null
     * @return false if its day lies after that day
     */
    public boolean completedBy(LocalDate day) {
        return completedOn == null || !completedOn.isAfter(day);
    }

    /**
     * The first item that is recorded as not conforming.
     *
     * @return its index among the items, empty where there is none
     */
    public OptionalInt failedItem() {
        for (int i = 0; items != null && i < items.size(); i++) {
            if (Boolean.FALSE.equals(items.get(i).conforms())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
