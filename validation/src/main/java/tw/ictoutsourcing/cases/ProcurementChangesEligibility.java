package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.at;
import static tw.ictoutsourcing.cases.Changes.first;
import static tw.ictoutsourcing.guideline.Requirement.DELIVERABLE_ORIGIN_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.ThirdAreaCapital;
import tw.ictoutsourcing.procurement.Approval;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.vendor.Certificate;
import tw.ictoutsourcing.vendor.Origin;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.SecurityMeasures;
import tw.ictoutsourcing.vendor.Vendor;

/** How cases change what makes a vendor, another firm or a product eligible. */
final class ProcurementChangesEligibility {

    /** The policy by which only more than 30 % of Mainland capital, or control, bars a third-area firm. */
    static final AgencyPolicy OVER_30_OR_CONTROL = AgencyPolicy.builder()
            .thirdAreaCapital(ThirdAreaCapital.OVER_30_OR_CONTROL)
            .build();

    /** What of 四 waits for a vendor or misses it; the one restricted product waits for its first use anyway. */
    private static final Set<Requirement> NEED_THE_VENDOR = Set.of(
            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
            TEAM_ELIGIBLE,
            PRODUCT_BRAND_ELIGIBLE,
            DELIVERABLE_ORIGIN_ELIGIBLE,
            SECURITY_MANAGED_OR_CERTIFIED);

    private ProcurementChangesEligibility() {}

    /** Whether a requirement of 四 waits until a vendor is named, and from signing on misses it. */
    static boolean needsTheVendor(Requirement requirement) {
        return NEED_THE_VENDOR.contains(requirement);
    }

    static UnaryOperator<Engagement> vendor(UnaryOperator<Vendor> change) {
        return engagement -> engagement.withVendor(change.apply(Objects.requireNonNull(engagement.vendor())));
    }

    static UnaryOperator<Engagement> noVendor() {
        return engagement -> engagement.withVendor(null);
    }

    /** Where the vendor is registered, and its capital. */
    static UnaryOperator<Engagement> vendorOrigin(Origin origin) {
        return vendor(vendor -> vendor.withOrigin(origin));
    }

    /** The vendor, registered in Taiwan, on the announced list or not; null where it is not recorded which. */
    static UnaryOperator<Engagement> vendorListed(@Nullable Boolean listed) {
        return vendorOrigin(origin(Area.TAIWAN).withListedMainlandFunded(listed));
    }

    /** A firm registered somewhere, without Mainland capital and control, and not on the announced list. */
    static Origin origin(@Nullable Area registeredIn) {
        return Origin.builder()
                .registeredIn(registeredIn)
                .mainlandShare(BigDecimal.ZERO)
                .mainlandControl(false)
                .listedMainlandFunded(false)
                .build();
    }

    /** A firm registered in a third area, of which some is held from the Mainland, in percent. */
    static Origin thirdArea(@Nullable String share, @Nullable Boolean control) {
        return origin(Area.OTHER)
                .withMainlandShare(share == null ? null : new BigDecimal(share))
                .withMainlandControl(control);
    }

    /** The subcontractor. */
    static UnaryOperator<Engagement> subcontractor(UnaryOperator<Participant> change) {
        return engagement -> engagement.withParticipants(first(engagement.participants(), change));
    }

    /** The joint bidder. */
    static UnaryOperator<Engagement> jointBidder(UnaryOperator<Participant> change) {
        return engagement -> engagement.withParticipants(at(1, engagement.participants(), change));
    }

    static UnaryOperator<Engagement> measures(
            @Nullable Boolean stated, @Nullable Boolean foundComplete, @Nullable String foundOn) {
        SecurityMeasures instead = SecurityMeasures.builder()
                .stated(stated)
                .foundComplete(foundComplete)
                .foundOn(foundOn == null ? null : LocalDate.parse(foundOn))
                .build();
        return vendor(vendor -> vendor.withSecurityMeasures(instead));
    }

    /** Measures that are stated as none, so that only a certificate can do. */
    static UnaryOperator<Engagement> noMeasures() {
        return measures(false, null, null);
    }

    static UnaryOperator<Engagement> measuresNotRecorded() {
        return vendor(vendor -> vendor.withSecurityMeasures(null));
    }

    /** Certificates that are stated as none, so that only the measures can do. */
    static UnaryOperator<Engagement> noCertificate() {
        return vendor(vendor -> vendor.withCertificates());
    }

    /** The vendor's certificate. */
    static UnaryOperator<Engagement> certificate(UnaryOperator<Certificate> change) {
        return vendor(vendor -> vendor.withCertificates(first(vendor.certificates(), change)));
    }

    /** The last day of the vendor's certificate. */
    static UnaryOperator<Engagement> certifiedThrough(String day) {
        return certificate(certificate -> certificate.withValidThrough(LocalDate.parse(day)));
    }

    /** One of the supplies: of the four, only that of index 1 is on the restricted list. */
    static UnaryOperator<Engagement> supply(int index, UnaryOperator<Supply> change) {
        return engagement -> engagement.withSupplies(at(index, engagement.supplies(), change));
    }

    /** The product on the restricted list. */
    static UnaryOperator<Engagement> restricted(UnaryOperator<Supply> change) {
        return supply(1, change);
    }

    /** The first use of the product on the restricted list, null where it is not recorded. */
    static UnaryOperator<Engagement> firstUsed(@Nullable String day) {
        return restricted(supply -> supply.withFirstUsedOn(day == null ? null : LocalDate.parse(day)));
    }

    /** The approval of the product on the restricted list. */
    static UnaryOperator<Engagement> approval(UnaryOperator<Approval> change) {
        return restricted(supply -> supply.withApproval(change.apply(Objects.requireNonNull(supply.approval()))));
    }

    /** The day of the approval. */
    static UnaryOperator<Engagement> approvedOn(String day) {
        return approval(approval -> approval.withOn(LocalDate.parse(day)));
    }

    /** The last day of the approval. */
    static UnaryOperator<Engagement> approvedThrough(String day) {
        return approval(approval -> approval.withValidThrough(LocalDate.parse(day)));
    }

    /** An approval that is stated not to be granted, and nothing more of it. */
    static UnaryOperator<Engagement> notApproved() {
        return restricted(
                supply -> supply.withApproval(Approval.builder().granted(false).build()));
    }
}
