package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.contract;
import static tw.ictoutsourcing.cases.Changes.first;
import static tw.ictoutsourcing.cases.Changes.noTender;
import static tw.ictoutsourcing.cases.Changes.together;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.NoTenderReason;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.SupplyId;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.vendor.Origin;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.Vendor;

/** How cases change the firms, the members, the supplies and the penalties of the compliant engagement. */
final class ProcurementChangesParties {

    private ProcurementChangesParties() {}

    static UnaryOperator<Engagement> vendor(UnaryOperator<Vendor> change) {
        return engagement -> engagement.withVendor(change.apply(Objects.requireNonNull(engagement.vendor())));
    }

    /** Where the vendor is registered, null when not recorded. */
    static UnaryOperator<Engagement> vendorFrom(@Nullable Area area) {
        return vendor(vendor -> vendor.withOrigin(from(vendor.origin(), area)));
    }

    /** No vendor recorded. */
    static UnaryOperator<Engagement> noVendor() {
        return engagement -> engagement.withVendor(null);
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

    /** One supply. */
    static UnaryOperator<Engagement> supply(String id, UnaryOperator<Supply> change) {
        SupplyId changed = new SupplyId(id);
        return supplies(supply -> supply.id().equals(changed) ? change.apply(supply) : supply);
    }

    /** Every supply. */
    static UnaryOperator<Engagement> supplies(UnaryOperator<Supply> change) {
        return engagement -> engagement.withSupplies(Objects.requireNonNull(engagement.supplies()).stream()
                .map(change)
                .toList());
    }

    /** No other supplies than some of those recorded. */
    static UnaryOperator<Engagement> onlySupplies(String... ids) {
        List<SupplyId> kept = Arrays.stream(ids).map(SupplyId::new).toList();
        return engagement -> engagement.withSupplies(Objects.requireNonNull(engagement.supplies()).stream()
                .filter(supply -> kept.contains(supply.id()))
                .toList());
    }

    /** Unpaid work, for which there was no tender. */
    static UnaryOperator<Engagement> unpaidWithoutTender() {
        return together(noTender(NoTenderReason.UNPAID), engagement -> engagement.withUnpaid(true));
    }

    /** What rests on the tender comes to one verdict. */
    static Map<Requirement, Verdict> restingOnTheTender(Verdict verdict) {
        return Map.of(
                Requirement.RISK_ASSESSED_BEFORE_TENDER, verdict,
                Requirement.TENDER_BARS_MAINLAND_PARTICIPATION, verdict,
                Requirement.TENDER_BARS_MAINLAND_PRODUCTS, verdict);
    }

    /** What of 四 needs a vendor once one should be named; approvals are asked of the products alone. */
    static boolean restsOnTheVendor(Requirement requirement) {
        return requirement.section().article()
                        == Requirement.TEAM_ELIGIBLE.section().article()
                && requirement != Requirement.RESTRICTED_PRODUCTS_APPROVED
                && requirement.reads().contains("vendor.id");
    }

    static UnaryOperator<Engagement> breachPenalty(UnaryOperator<Penalty> change) {
        return contract(
                contract -> contract.withBreachPenalty(change.apply(Objects.requireNonNull(contract.breachPenalty()))));
    }

    static UnaryOperator<Engagement> performancePenalty(UnaryOperator<Penalty> change) {
        return contract(contract ->
                contract.withPerformancePenalty(change.apply(Objects.requireNonNull(contract.performancePenalty()))));
    }
}
