package tw.ictoutsourcing.vendor;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.CompliantProcurement;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.Recorded;

/**
 * The firm to which the work is entrusted (受託者). See 四.
 *
 * @param id  the firm's id, unique among the vendor and the participants, not null
 * @param name  the firm's name, null when not recorded
 * @param businessNumber  its business number, null when not recorded
 * @param origin  its place of registration and its capital, null when not recorded
 * @param securityMeasures  its security measures and the agency's finding of them, null when not recorded
 * @param certificates  its certificates, null when not recorded, empty when it has none
 */
@CompliantProcurement
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record Vendor(
        PartyId id,
        @Nullable String name,
        @Nullable BusinessNumber businessNumber,
        @Nullable Origin origin,
        @Nullable SecurityMeasures securityMeasures,
        @Nullable List<Certificate> certificates)
        implements WithVendor, GuidelineSubject {

    /**
     * Refuses a vendor without an id.
     *
     * @throws NullPointerException if the id or a certificate is null
     */
    public Vendor {
        Objects.requireNonNull(id, "id");
        name = Recorded.text(name);
        certificates = Recorded.list(certificates);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static VendorBuilder builder() {
        return new VendorBuilder();
    }
}
