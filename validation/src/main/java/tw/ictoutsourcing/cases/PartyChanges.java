package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.first;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.ThirdAreaCapital;
import tw.ictoutsourcing.vendor.Certificate;
import tw.ictoutsourcing.vendor.Origin;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.SecurityMeasures;
import tw.ictoutsourcing.vendor.Vendor;

/** How cases change the vendor, the other firms and the members of the team. */
final class PartyChanges {

    /** The policy by which only more than 30 % of Mainland capital, or control, bars a third-area firm. */
    static final AgencyPolicy OVER_30_OR_CONTROL = AgencyPolicy.builder()
            .thirdAreaCapital(ThirdAreaCapital.OVER_30_OR_CONTROL)
            .build();

    private PartyChanges() {}

    static UnaryOperator<Engagement> vendor(UnaryOperator<Vendor> change) {
        return engagement -> engagement.withVendor(change.apply(Objects.requireNonNull(engagement.vendor())));
    }

    /** No vendor recorded. */
    static UnaryOperator<Engagement> noVendor() {
        return engagement -> engagement.withVendor(null);
    }

    /** What of 四 needs a vendor once one should be named; approvals are asked of the products alone. */
    static boolean restsOnTheVendor(Requirement requirement) {
        return requirement.section().article()
                        == Requirement.TEAM_ELIGIBLE.section().article()
                && requirement != Requirement.RESTRICTED_PRODUCTS_APPROVED
                && requirement.reads().contains("vendor.id");
    }

    /** Where the vendor is registered, null when not recorded. */
    static UnaryOperator<Engagement> vendorFrom(@Nullable Area area) {
        return vendor(vendor -> vendor.withOrigin(from(vendor.origin(), area)));
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

    /** The subcontractor S1 or the joint bidder J1. */
    static UnaryOperator<Engagement> firm(String id, UnaryOperator<Participant> change) {
        PartyId changed = new PartyId(id);
        return engagement -> engagement.withParticipants(Objects.requireNonNull(engagement.participants()).stream()
                .map(firm -> firm.id().equals(changed) ? change.apply(firm) : firm)
                .toList());
    }

    /** Where the subcontractor S1 or the joint bidder J1 is registered. */
    static UnaryOperator<Engagement> firmFrom(String id, Area area) {
        return firm(id, firm -> firm.withOrigin(from(firm.origin(), area)));
    }

    private static Origin from(@Nullable Origin origin, @Nullable Area area) {
        return Objects.requireNonNull(origin).withRegisteredIn(area);
    }

    /** The first member. */
    static UnaryOperator<Engagement> member(UnaryOperator<TeamMember> change) {
        return engagement -> engagement.withTeam(first(engagement.team(), change));
    }

    /** The areas that the first member declared. */
    static UnaryOperator<Engagement> memberFrom(Area... areas) {
        return member(member -> member.withAreaStatuses(areas));
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
}
