package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.noTender;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.SupplyChanges.supply;
import static tw.ictoutsourcing.cases.TenderChanges.ASK_FOR_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.BEFORE_SIGNING;
import static tw.ictoutsourcing.cases.TenderChanges.BEFORE_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.SIGNED;
import static tw.ictoutsourcing.cases.TenderChanges.besideTheTender;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForUnpaidWork;
import static tw.ictoutsourcing.cases.TenderChanges.originChoiceNotRecorded;
import static tw.ictoutsourcing.cases.TenderChanges.originRestricted;
import static tw.ictoutsourcing.cases.TenderChanges.restingOnTheTender;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.DELIVERABLE_ORIGIN_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_GUIDELINE_FOLLOWED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.ictoutsourcing.engagement.ContractKind;
import tw.ictoutsourcing.engagement.NoTenderReason;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.SupplyKind;

/** The cases of 4-4/deliverable-origin-eligible. */
final class DeliverableOriginEligibleCases {

    private static final Set<Requirement> VENDOR_MISSING = Set.of(
            SENSITIVE_SCOPE_VENDOR_ELIGIBLE, TEAM_ELIGIBLE, PRODUCT_BRAND_ELIGIBLE, SECURITY_MANAGED_OR_CERTIFIED);

    static final List<Case> ALL = List.of(
            // where what is supplied originates
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "mainland-goods-of-a-taiwan-brand",
                    BREACHED,
                    "supplies[0].origin",
                    supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA))),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "mainland-goods-approved-for-project-use",
                    BREACHED,
                    "supplies[1].origin",
                    supply("SUP2", supply -> supply.withOrigin(Area.MAINLAND_CHINA))),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "mainland-services-without-ict",
                    BREACHED,
                    "supplies[3].origin",
                    supply("SUP4", supply -> supply.withOrigin(Area.MAINLAND_CHINA))),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "mainland-works",
                    BREACHED,
                    "supplies[0].origin",
                    supply("SUP1", supply -> supply.withKind(SupplyKind.WORKS).withOrigin(Area.MAINLAND_CHINA))),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "from-hong-kong",
                    COMPLIES,
                    supply("SUP1", supply -> supply.withOrigin(Area.HONG_KONG))),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "mainland-brand-made-in-taiwan",
                            COMPLIES,
                            supply("SUP1", supply -> supply.withBrand(Area.MAINLAND_CHINA)))
                    .following(Map.of(PRODUCT_BRAND_ELIGIBLE, BREACHED)),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "origin-not-recorded",
                    INSUFFICIENT,
                    "supplies[0].origin",
                    supply("SUP1", supply -> supply.withOrigin(null))),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "one-mainland-and-one-not-recorded",
                    BREACHED,
                    "supplies[2].origin",
                    together(
                            supply("SUP1", supply -> supply.withOrigin(null)),
                            supply("SUP3", supply -> supply.withOrigin(Area.MAINLAND_CHINA)))),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "mainland-goods-without-a-tender",
                            BREACHED,
                            "supplies[0].origin",
                            together(
                                    noTenderForUnpaidWork(),
                                    supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA))))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            // the agency's choice
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "not-restricted",
                    NOT_APPLICABLE,
                    together(
                            originRestricted(false, null),
                            supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA)))),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "not-assessed",
                    NEEDS_REVIEW,
                    "originRestriction.riskAndFeasibilityAssessedOn",
                    originRestricted(true, null)),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "assessment-lies-ahead",
                    NEEDS_REVIEW,
                    "originRestriction.riskAndFeasibilityAssessedOn",
                    originRestricted(true, "2026-11-25")),
            Case.of(DELIVERABLE_ORIGIN_ELIGIBLE, "assessed-today", COMPLIES, originRestricted(true, "2026-11-24")),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "not-assessed-and-origin-not-recorded",
                    INSUFFICIENT,
                    "supplies[0].origin",
                    together(originRestricted(true, null), supply("SUP1", supply -> supply.withOrigin(null)))),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "not-assessed-and-mainland-goods",
                    BREACHED,
                    "supplies[0].origin",
                    together(
                            originRestricted(true, null),
                            supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA)))),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "choice-not-recorded",
                    INSUFFICIENT,
                    "originRestriction",
                    originChoiceNotRecorded()),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "choice-not-recorded-beside-an-assessment",
                    INSUFFICIENT,
                    "originRestriction.restricted",
                    originRestricted(null, "2026-01-05")),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "choice-not-recorded-and-mainland-goods",
                    INSUFFICIENT,
                    "originRestriction",
                    together(
                            originChoiceNotRecorded(),
                            supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA)))),
            // before the tender, and stages
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "choice-not-recorded-before-the-tender",
                            PENDING,
                            originChoiceNotRecorded())
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "choice-not-recorded-as-the-tender-begins",
                            INSUFFICIENT,
                            "originRestriction",
                            originChoiceNotRecorded())
                    .at("2026-02-02T00:00:00+08:00"),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "choice-not-recorded-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(engagement -> engagement.withStage(null), originChoiceNotRecorded()))
                    .at(BEFORE_THE_TENDER)
                    .throughout(TenderChanges::askedFromALaterStage),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "choice-not-recorded-without-a-tender-before-signing",
                            PENDING,
                            together(noTenderForUnpaidWork(), originChoiceNotRecorded()))
                    .at(BEFORE_SIGNING)
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "choice-not-recorded-without-a-tender-signed",
                            INSUFFICIENT,
                            "originRestriction",
                            together(noTenderForUnpaidWork(), originChoiceNotRecorded()))
                    .at(SIGNED)
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "choice-not-recorded-without-a-tender-reason-denied",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(noTender(NoTenderReason.UNPAID), originChoiceNotRecorded()))
                    .at(BEFORE_SIGNING)
                    .throughout(ASK_FOR_THE_TENDER::contains)
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "choice-not-recorded-sub-entrusted-without-a-tender-reason-denied",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(noTender(NoTenderReason.SUB_ENTRUSTED), originChoiceNotRecorded()))
                    .at(BEFORE_SIGNING)
                    .throughout(ASK_FOR_THE_TENDER::contains)
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "choice-not-recorded-without-a-tender-reason-denied-signed",
                            INSUFFICIENT,
                            "originRestriction",
                            together(noTender(NoTenderReason.UNPAID), originChoiceNotRecorded()))
                    .at(SIGNED)
                    .throughout(ASK_FOR_THE_TENDER::contains)
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "choice-not-recorded-tender-beside-a-reason-for-none",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(besideTheTender(NoTenderReason.OTHER, "依機關簽准"), originChoiceNotRecorded()))
                    .at(BEFORE_SIGNING)
                    .throughout(ASK_FOR_THE_TENDER::contains),
            // the vendor
            Case.of(DELIVERABLE_ORIGIN_ELIGIBLE, "no-vendor-yet", PENDING, engagement -> engagement.withVendor(null))
                    .at(BEFORE_SIGNING)
                    .following(Map.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            PENDING,
                            TEAM_ELIGIBLE,
                            PENDING,
                            PRODUCT_BRAND_ELIGIBLE,
                            PENDING,
                            SECURITY_MANAGED_OR_CERTIFIED,
                            PENDING)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "no-vendor-yet-and-mainland-goods",
                            PENDING,
                            together(
                                    engagement -> engagement.withVendor(null),
                                    supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA))))
                    .at(BEFORE_SIGNING)
                    .following(Map.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            PENDING,
                            TEAM_ELIGIBLE,
                            PENDING,
                            PRODUCT_BRAND_ELIGIBLE,
                            PENDING,
                            SECURITY_MANAGED_OR_CERTIFIED,
                            PENDING)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "no-vendor-yet-and-not-restricted",
                            NOT_APPLICABLE,
                            together(engagement -> engagement.withVendor(null), originRestricted(false, null)))
                    .at(BEFORE_SIGNING)
                    .following(Map.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            PENDING,
                            TEAM_ELIGIBLE,
                            PENDING,
                            PRODUCT_BRAND_ELIGIBLE,
                            PENDING,
                            SECURITY_MANAGED_OR_CERTIFIED,
                            PENDING)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "no-vendor-yet-and-not-assessed",
                            NEEDS_REVIEW,
                            "originRestriction.riskAndFeasibilityAssessedOn",
                            together(engagement -> engagement.withVendor(null), originRestricted(true, null)))
                    .at(BEFORE_SIGNING)
                    .following(Map.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            PENDING,
                            TEAM_ELIGIBLE,
                            PENDING,
                            PRODUCT_BRAND_ELIGIBLE,
                            PENDING,
                            SECURITY_MANAGED_OR_CERTIFIED,
                            PENDING)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "vendor-not-recorded-as-if-signed",
                            INSUFFICIENT,
                            "vendor",
                            engagement -> engagement.withVendor(null))
                    .at(BEFORE_SIGNING)
                    .asIf(Stage.CONTRACT)
                    .throughout(VENDOR_MISSING::contains),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "vendor-not-recorded-as-if-signed-and-mainland-goods",
                            BREACHED,
                            "supplies[0].origin",
                            together(
                                    engagement -> engagement.withVendor(null),
                                    supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA))))
                    .at(BEFORE_SIGNING)
                    .asIf(Stage.CONTRACT)
                    .following(Map.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            INSUFFICIENT,
                            TEAM_ELIGIBLE,
                            INSUFFICIENT,
                            PRODUCT_BRAND_ELIGIBLE,
                            INSUFFICIENT,
                            SECURITY_MANAGED_OR_CERTIFIED,
                            INSUFFICIENT)),
            // what is supplied
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "supplies-not-recorded",
                            INSUFFICIENT,
                            "supplies",
                            engagement -> engagement.withSupplies((List<Supply>) null))
                    .following(Map.of(RESTRICTED_PRODUCTS_APPROVED, INSUFFICIENT, PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, INSUFFICIENT)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "nothing-supplied-in-a-services-contract",
                            NOT_APPLICABLE,
                            engagement -> engagement.withSupplies())
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, PRODUCT_BRAND_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "nothing-supplied-in-a-goods-contract",
                            INSUFFICIENT,
                            "supplies",
                            engagement -> engagement.withSupplies().withContractKind(ContractKind.GOODS))
                    .following(
                            Map.of(RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "nothing-supplied-in-a-contract-of-unknown-kind",
                            INSUFFICIENT,
                            "contractKind",
                            engagement -> engagement.withSupplies().withContractKind(null))
                    .following(
                            Map.of(RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "nothing-supplied-in-a-goods-contract-not-restricted",
                            NOT_APPLICABLE,
                            together(
                                    originRestricted(false, null),
                                    engagement -> engagement.withSupplies().withContractKind(ContractKind.GOODS)))
                    .following(
                            Map.of(RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                    DELIVERABLE_ORIGIN_ELIGIBLE,
                    "goods-in-a-goods-contract",
                    COMPLIES,
                    engagement -> engagement.withContractKind(ContractKind.GOODS)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "only-services-in-a-goods-contract",
                            INSUFFICIENT,
                            "supplies",
                            engagement -> engagement
                                    .withSupplies(engagement.supplies().subList(2, 4))
                                    .withContractKind(ContractKind.GOODS))
                    .following(
                            Map.of(RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "only-a-supply-of-unknown-kind-in-a-goods-contract",
                            INSUFFICIENT,
                            "supplies[0].kind",
                            together(
                                    supply("SUP3", supply -> supply.withKind(null)),
                                    engagement -> engagement
                                            .withSupplies(engagement.supplies().subList(2, 3))
                                            .withContractKind(ContractKind.GOODS)))
                    .following(
                            Map.of(RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "only-mainland-services-in-a-goods-contract",
                            BREACHED,
                            "supplies[0].origin",
                            together(
                                    supply("SUP3", supply -> supply.withOrigin(Area.MAINLAND_CHINA)),
                                    engagement -> engagement
                                            .withSupplies(engagement.supplies().subList(2, 4))
                                            .withContractKind(ContractKind.GOODS)))
                    .following(
                            Map.of(RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT)),
            // the end, and the scope
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "mainland-goods-after-the-end",
                            BREACHED,
                            "supplies[0].origin",
                            together(
                                    supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA)),
                                    ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA)), outOfScope()))
                    .throughout(other -> true));

    private DeliverableOriginEligibleCases() {}
}
