package tw.ictoutsourcing.contract;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.fact.SystemId;

/**
 * The requirements of the contract on an ICT asset (資通資產). See 五(三).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param asset  the asset, unique within the contract, not blank
 * @param system  the information system it belongs to, one of the engagement's, null when not recorded
 * @param confidentiality  the requirement on its confidentiality (機密性), null when not recorded
 * @param integrity  the requirement on its integrity (完整性), null when not recorded
 * @param availability  the requirement on its availability (可用性), null when not recorded
 * @param legal  the legal requirement on it (法規性), null when not recorded
 */
@Value.Builder
public record AssetRequirement(
        String asset,
        @Nullable SystemId system,
        @Nullable Clause confidentiality,
        @Nullable Clause integrity,
        @Nullable Clause availability,
        @Nullable Clause legal)
        implements WithAssetRequirement {

    /**
     * Refuses a requirement that names no asset.
     *
     * @throws IllegalArgumentException if the asset is blank
     */
    public AssetRequirement {
        asset = Recorded.identity(asset, "asset");
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static AssetRequirementBuilder builder() {
        return new AssetRequirementBuilder();
    }
}
