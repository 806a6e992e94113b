package tw.ictoutsourcing.contract;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * The right to audit the vendor's security that the contract reserves (稽核權利). See 五(四).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param reservedFor  for whom it is reserved, null when not recorded
 * @param reference  where the clause stands, null when not recorded
 */
@Value.Builder
public record AuditRight(
        @Nullable AuditRightHolder reservedFor, @Nullable String reference) implements WithAuditRight {

    /** Blank text is kept as not recorded. */
    public AuditRight {
        reference = Recorded.text(reference);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static AuditRightBuilder builder() {
        return new AuditRightBuilder();
    }
}
