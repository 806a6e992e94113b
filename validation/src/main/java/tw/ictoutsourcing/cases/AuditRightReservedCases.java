package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.contract;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.AUDIT_RIGHT_RESERVED;
import static tw.ictoutsourcing.guideline.Requirement.DEFICIENCIES_CONTROLLED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.contract.AuditRight;
import tw.ictoutsourcing.contract.AuditRightHolder;

/** The cases of 5-4/audit-right-reserved. */
final class AuditRightReservedCases {

    static final List<Case> ALL = List.of(
            Case.of(
                    AUDIT_RIGHT_RESERVED,
                    "for-nobody",
                    BREACHED,
                    "contract.auditRight.reservedFor",
                    contract(contract -> contract.withAuditRight(AuditRight.builder()
                            .reservedFor(AuditRightHolder.NOBODY)
                            .reference("第12條")
                            .build()))),
            Case.of(
                    AUDIT_RIGHT_RESERVED,
                    "for-the-agency-alone",
                    NEEDS_REVIEW,
                    "contract.auditRight.reservedFor",
                    contract(contract -> contract.withAuditRight(AuditRight.builder()
                            .reservedFor(AuditRightHolder.AGENCY)
                            .reference("第12條")
                            .build()))),
            Case.of(
                    AUDIT_RIGHT_RESERVED,
                    "not-recorded",
                    INSUFFICIENT,
                    "contract.auditRight",
                    contract(contract -> contract.withAuditRight(null))),
            Case.of(
                    AUDIT_RIGHT_RESERVED,
                    "by-number-only",
                    INSUFFICIENT,
                    "contract.auditRight.reservedFor",
                    contract(contract -> contract.withAuditRight(
                            AuditRight.builder().reference("第12條").build()))),
            Case.of(AUDIT_RIGHT_RESERVED, "never-used", COMPLIES, engagement -> engagement.withAudits())
                    .following(Map.of(AUDITED_REGULARLY, PENDING, DEFICIENCIES_CONTROLLED, NOT_APPLICABLE)),
            Case.of(
                            AUDIT_RIGHT_RESERVED,
                            "before-signing",
                            PENDING,
                            contract(contract -> contract.withAuditRight(AuditRight.builder()
                                    .reservedFor(AuditRightHolder.NOBODY)
                                    .reference("第12條")
                                    .build())))
                    .at("2026-03-15T23:59:59+08:00"),
            Case.of(
                            AUDIT_RIGHT_RESERVED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(
                                    contract(contract -> contract.withAuditRight(AuditRight.builder()
                                            .reservedFor(AuditRightHolder.NOBODY)
                                            .reference("第12條")
                                            .build())),
                                    outOfScope()))
                    .throughout(other -> true));

    private AuditRightReservedCases() {}
}
