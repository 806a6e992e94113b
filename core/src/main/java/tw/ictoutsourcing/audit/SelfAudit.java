package tw.ictoutsourcing.audit;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An audit of the entrusted work that the vendor held itself (自行辦理資安稽核). See 七(七).
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param completedOn  the day on which it was complete, null when not recorded
 */
@Value.Builder
public record SelfAudit(@Nullable LocalDate completedOn) implements WithSelfAudit {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static SelfAuditBuilder builder() {
        return new SelfAuditBuilder();
    }

    /**
     * Whether it is complete; one without a date is.
     *
     * @param day  the day as of which it is asked, not null
     * @return false if its day lies after that day
     */
    public boolean completedBy(LocalDate day) {
        return completedOn == null || !completedOn.isAfter(day);
    }
}
