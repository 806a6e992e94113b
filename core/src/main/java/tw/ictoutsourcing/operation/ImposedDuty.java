package tw.ictoutsourcing.operation;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A duty that the agency imposed on the vendor. See 七.
 * <p>
 * Of several entries of one item it suffices that one says by what means. One without its item may be any of those that no
 * other entry names. There is nothing to judge of it alone.
 *
 * @param item  which of the seven it is, null when not recorded
 * @param means  how it was imposed, null when not recorded
 * @param reference  where it stands, such as a clause or a letter's number, null when not recorded
 */
@Value.Builder
public record ImposedDuty(
        @Nullable VendorDuty item,
        @Nullable DutyMeans means,
        @Nullable String reference) implements WithImposedDuty {

    /** Blank text is kept as not recorded. */
    public ImposedDuty {
        reference = Recorded.text(reference);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ImposedDutyBuilder builder() {
        return new ImposedDutyBuilder();
    }
}
