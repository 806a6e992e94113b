package tw.ictoutsourcing.assessment.article05;

import static tw.ictoutsourcing.assessment.article05.Signed.CONTRACT;
import static tw.ictoutsourcing.assessment.article05.Signed.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.article05.Signed.with;
import static tw.ictoutsourcing.guideline.Requirement.AUDIT_RIGHT_RESERVED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Asked;
import tw.ictoutsourcing.contract.AuditRight;
import tw.ictoutsourcing.contract.AuditRightHolder;

/** 五(四): the contract reserves the City's right to audit the vendor. */
class AuditRightReservedTest {

    private static final Asked RESERVED = Asked.of(AUDIT_RIGHT_RESERVED);
    private static final String PLACE = "auditRight.reservedFor";

    private static AuditRight right(@Nullable AuditRightHolder holder) {
        return AuditRight.builder().reservedFor(holder).reference("第12條").build();
    }

    @Test
    void accepts_a_right_of_the_city_used_or_not() {
        RESERVED.accepts(CONTRACT.withAuditRight(right(AuditRightHolder.CITY)));
        RESERVED.accepts(ENGAGEMENT.withAudits());
    }

    @Test
    void leaves_a_right_of_the_agency_alone_to_review() {
        RESERVED.leavesToReview(CONTRACT.withAuditRight(right(AuditRightHolder.AGENCY)), PLACE);
        RESERVED.leavesToReview(with(it -> it.withAuditRight(right(AuditRightHolder.AGENCY))), "contract." + PLACE);
    }

    @Test
    void rejects_a_right_of_nobody() {
        RESERVED.rejects(CONTRACT.withAuditRight(right(AuditRightHolder.NOBODY)), BREACHED, PLACE);
    }

    @Test
    void rejects_a_right_that_is_not_recorded() {
        RESERVED.rejects(CONTRACT.withAuditRight(null), INSUFFICIENT, "auditRight");
        RESERVED.rejects(CONTRACT.withAuditRight(right(null)), INSUFFICIENT, PLACE);
    }
}
