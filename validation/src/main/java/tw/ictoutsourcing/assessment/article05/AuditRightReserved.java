package tw.ictoutsourcing.assessment.article05;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.AuditRight;
import tw.ictoutsourcing.contract.Contract;

/** Judges 5-4/audit-right-reserved. */
final class AuditRightReserved implements Judge<Contract> {

    private static final String PLACE = "auditRight.reservedFor";

    @Override
    public Ruling judge(Contract contract, Circumstances at) {
        AuditRight right = contract.auditRight();
        if (right == null || right.reservedFor() == null) {
            return Ruling.missing(PLACE);
        }
        return switch (right.reservedFor()) {
            case CITY -> Ruling.complies();
            case AGENCY -> Ruling.needsReview("for-the-agency-alone", PLACE);
            case NOBODY -> Ruling.breached("not-reserved", PLACE);
        };
    }
}
