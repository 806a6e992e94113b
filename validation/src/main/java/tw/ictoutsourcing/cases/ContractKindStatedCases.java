package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.noTender;
import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.TenderChanges.restingOnTheTender;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.SERVICE_STATED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.engagement.ContractKind;
import tw.ictoutsourcing.engagement.NoTenderReason;

/** The cases of 3/contract-kind-stated. */
final class ContractKindStatedCases {

    static final List<Case> ALL = List.of(
            Case.of(
                    CONTRACT_KIND_STATED,
                    "turnkey-works",
                    COMPLIES,
                    engagement -> engagement.withContractKind(ContractKind.TURNKEY_WORKS)),
            Case.of(
                    CONTRACT_KIND_STATED,
                    "works",
                    COMPLIES,
                    engagement -> engagement.withContractKind(ContractKind.WORKS)),
            Case.of(
                    CONTRACT_KIND_STATED,
                    "goods",
                    COMPLIES,
                    engagement -> engagement.withContractKind(ContractKind.GOODS)),
            Case.of(CONTRACT_KIND_STATED, "unpaid", COMPLIES, engagement -> engagement.withUnpaid(true)),
            Case.of(CONTRACT_KIND_STATED, "sub-entrusted", COMPLIES, engagement -> engagement.withSubEntrusted(true)),
            Case.of(CONTRACT_KIND_STATED, "judged-before-the-tender", COMPLIES, nothing())
                    .at("2026-01-02T09:00:00+08:00"),
            Case.of(
                            CONTRACT_KIND_STATED,
                            "no-tender-because-unpaid",
                            COMPLIES,
                            together(noTender(NoTenderReason.UNPAID), engagement -> engagement.withUnpaid(true)))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(CONTRACT_KIND_STATED, "no-tender-for-another-reason", COMPLIES, noTender(NoTenderReason.OTHER))
                    .following(restingOnTheTender(NEEDS_REVIEW)),
            Case.of(
                    CONTRACT_KIND_STATED,
                    "kind-not-recorded",
                    INSUFFICIENT,
                    "contractKind",
                    engagement -> engagement.withContractKind(null)),
            Case.of(
                    CONTRACT_KIND_STATED,
                    "kind-not-recorded-in-sub-entrusted-work",
                    INSUFFICIENT,
                    "contractKind",
                    engagement -> engagement.withContractKind(null).withSubEntrusted(true)),
            Case.of(
                    CONTRACT_KIND_STATED,
                    "unpaid-without-kind",
                    NEEDS_REVIEW,
                    "contractKind",
                    engagement -> engagement.withContractKind(null).withUnpaid(true)),
            Case.of(
                    CONTRACT_KIND_STATED,
                    "unpaid-without-kind-content-not-recorded",
                    INSUFFICIENT,
                    "ictContent",
                    engagement ->
                            engagement.withContractKind(null).withUnpaid(true).withIctContent(null)),
            Case.of(
                    CONTRACT_KIND_STATED,
                    "unpaid-not-recorded",
                    INSUFFICIENT,
                    "unpaid",
                    engagement -> engagement.withUnpaid(null)),
            Case.of(
                    CONTRACT_KIND_STATED,
                    "sub-entrusted-not-recorded",
                    INSUFFICIENT,
                    "subEntrusted",
                    engagement -> engagement.withSubEntrusted(null)),
            Case.of(
                    CONTRACT_KIND_STATED,
                    "content-not-recorded",
                    INSUFFICIENT,
                    "ictContent",
                    engagement -> engagement.withIctContent(null)),
            Case.of(
                            CONTRACT_KIND_STATED,
                            "content-denied-beside-a-listed-service",
                            INSUFFICIENT,
                            "ictContent",
                            engagement -> engagement.withIctContent(false))
                    .following(Map.of(SERVICE_STATED, INSUFFICIENT)),
            Case.of(
                            CONTRACT_KIND_STATED,
                            "no-tender-because-unpaid-yet-paid",
                            INSUFFICIENT,
                            "noTender.reason",
                            noTender(NoTenderReason.UNPAID))
                    .following(restingOnTheTender(INSUFFICIENT))
                    .following(Map.of(PROTECTION_LEVEL_SET, INSUFFICIENT)),
            Case.of(
                            CONTRACT_KIND_STATED,
                            "no-tender-because-sub-entrusted-yet-not",
                            INSUFFICIENT,
                            "noTender.reason",
                            noTender(NoTenderReason.SUB_ENTRUSTED))
                    .following(restingOnTheTender(INSUFFICIENT))
                    .following(Map.of(PROTECTION_LEVEL_SET, INSUFFICIENT)),
            Case.of(
                            CONTRACT_KIND_STATED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(outOfScope(), engagement -> engagement.withContractKind(null)))
                    .throughout(other -> true));

    private ContractKindStatedCases() {}
}
