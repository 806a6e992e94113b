package tw.ictoutsourcing.audit;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * An item of a checklist as it was found. See 九.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param code  the item's code on the checklist, null when not recorded
 * @param conforms  whether the audited firm conforms, null when not recorded
 */
@Value.Builder
public record AuditItem(@Nullable String code, @Nullable Boolean conforms) implements WithAuditItem {

    /** Blank text is kept as not recorded. */
    public AuditItem {
        code = Recorded.text(code);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static AuditItemBuilder builder() {
        return new AuditItemBuilder();
    }
}
