package tw.ictoutsourcing.assessment.article04;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.procurement.Approval;
import tw.ictoutsourcing.procurement.Supply;

/** Judges 4-2/restricted-products-approved. */
final class RestrictedProductsApproved implements Judge<Supply> {

    private static final Approval NOTHING_RECORDED = Approval.builder().build();

    @Override
    public Ruling judge(Supply supply, Circumstances at) {
        if (supply.restrictedListed() == null) {
            return Ruling.missing("restrictedListed");
        }
        if (!supply.restrictedListed()) {
            return Ruling.notApplicable("not-restricted");
        }
        Approval approval = Objects.requireNonNullElse(supply.approval(), NOTHING_RECORDED);
        LocalDate used = supply.firstUsedOn();
        return used != null && used.isAfter(at.today()) ? beforeUse(approval, used, at) : sinceUse(approval, used, at);
    }

    private static Ruling beforeUse(Approval approval, LocalDate used, Circumstances at) {
        boolean approved = Boolean.TRUE.equals(approval.granted())
                && approval.on() != null
                && !approval.on().isAfter(at.today())
                && approval.validThrough() != null
                && !approval.validThrough().isBefore(used);
        return approved ? at.compliesThrough(approval.validThrough()) : Ruling.pending();
    }

    private static Ruling sinceUse(Approval approval, @Nullable LocalDate used, Circumstances at) {
        if (Boolean.FALSE.equals(approval.granted())) {
            return Ruling.breached("not-approved", "approval.granted");
        }
        return Ruling.recorded(approval.granted(), "approval.granted")
                .and(Ruling.recorded(approval.on(), "approval.on"))
                .and(Ruling.recorded(approval.validThrough(), "approval.validThrough"))
                .and(Ruling.recorded(used, "firstUsedOn"))
                .and(covers(approval, used, at));
    }

    /** Dates that contradict each other show neither that an approval covers the use nor that it does not. */
    private static Ruling covers(Approval approval, @Nullable LocalDate used, Circumstances at) {
        Ruling inOrder = inOrder(approval);
        return inOrder.verdict() == Verdict.COMPLIES
                ? inTime(approval, used).and(inForce(approval, used, at))
                : inOrder;
    }

    private static Ruling inOrder(Approval approval) {
        return approval.on() != null
                        && approval.validThrough() != null
                        && approval.validThrough().isBefore(approval.on())
                ? Ruling.contradictory("valid-before-granted", "approval.validThrough", "approval.on")
                : Ruling.complies();
    }

    private static Ruling inTime(Approval approval, @Nullable LocalDate used) {
        return used != null && approval.on() != null && approval.on().isAfter(used)
                ? Ruling.breached("approved-late", "approval.on")
                : Ruling.complies();
    }

    /** From the first use until now or, once the relation has ended, until its end. */
    private static Ruling inForce(Approval approval, @Nullable LocalDate used, Circumstances at) {
        LocalDate through = approval.validThrough();
        if (used == null || through == null) {
            return Ruling.complies();
        }
        if (!through.isBefore(at.today())) {
            return at.compliesThrough(through);
        }
        if (through.isBefore(used)) {
            return Ruling.breached("lapsed", "approval.validThrough");
        }
        if (at.lastDay() == null) {
            return at.endKnown();
        }
        return through.isBefore(at.lastDay()) ? Ruling.breached("lapsed", "approval.validThrough") : Ruling.complies();
    }
}
