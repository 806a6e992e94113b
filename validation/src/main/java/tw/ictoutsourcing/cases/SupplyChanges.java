package tw.ictoutsourcing.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.SupplyId;
import tw.ictoutsourcing.procurement.Approval;
import tw.ictoutsourcing.procurement.Supply;

/** How cases change what is supplied: of the four supplies only SUP2 is on the restricted list. */
final class SupplyChanges {

    private SupplyChanges() {}

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

    /** The product on the restricted list. */
    static UnaryOperator<Engagement> restricted(UnaryOperator<Supply> change) {
        return supply("SUP2", change);
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
