package tw.ictoutsourcing.personaldata;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.PartyId;

/**
 * What a holder did with the personal data at the end of the relation (返還或刪除). See 六.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param holder  the firm that held the data, null when not recorded
 * @param returned  the return to the agency (返還), null when not recorded
 * @param copiesKept  whether copies were kept after the return, null when not recorded
 * @param deleted  the deletion (刪除), null when not recorded
 * @param backups  what became of backups (備份), null when not recorded
 * @param temporaryFiles  what became of temporary files (暫存檔), null when not recorded
 */
@Value.Builder
public record Disposal(
        @Nullable PartyId holder,
        @Nullable Act returned,
        @Nullable Boolean copiesKept,
        @Nullable Act deleted,
        @Nullable CopyFate backups,
        @Nullable CopyFate temporaryFiles)
        implements WithDisposal {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static DisposalBuilder builder() {
        return new DisposalBuilder();
    }
}
