package tw.ictoutsourcing.procurement;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * An approval to use a product of the restricted list in the project (專案核准). See 四(二).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param granted  whether it was granted, null when not recorded
 * @param on  the day of the decision, of an approval that was renewed without a gap that of the first, null when not
 *     recorded
 * @param validThrough  its last valid day, of one that was renewed that of the last renewal, null when not recorded
 * @param reference  the number of its document, null when not recorded
 */
@Value.Builder
public record Approval(
        @Nullable Boolean granted,
        @Nullable LocalDate on,
        @Nullable LocalDate validThrough,
        @Nullable String reference) implements WithApproval {

    /** Blank text is kept as not recorded. */
    public Approval {
        reference = Recorded.text(reference);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ApprovalBuilder builder() {
        return new ApprovalBuilder();
    }
}
