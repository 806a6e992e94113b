package tw.ictoutsourcing.audit;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.GuidelineSubject;
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
     * Whether an item is recorded that does not conform.
     *
     * @return true if at least one does not
     */
    public boolean anyItemFailed() {
        return items != null && items.stream().anyMatch(item -> Boolean.FALSE.equals(item.conforms()));
    }
}
