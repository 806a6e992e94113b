package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PartyChanges.noVendor;
import static tw.ictoutsourcing.cases.SupplyChanges.onlySupplies;
import static tw.ictoutsourcing.cases.SupplyChanges.supplies;
import static tw.ictoutsourcing.cases.SupplyChanges.supply;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForUnpaidWork;
import static tw.ictoutsourcing.cases.TenderChanges.restingOnTheTender;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.DELIVERABLE_ORIGIN_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_GUIDELINE_FOLLOWED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.engagement.ContractKind;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.procurement.IctKind;
import tw.ictoutsourcing.procurement.Supply;

/**
 * The cases of 4-3/product-brand-eligible.
 * <p>
 * Under a contract for services, two servers (SUP1 and SUP2, goods), a system (SUP3) and staff on site (SUP4, no ICT)
 * are supplied, none of a Mainland brand. SUP2 is on the restricted list and has an approval.
 */
final class ProductBrandEligibleCases {

    static final List<Case> ALL = List.of(
            // brands
            Case.of(
                    PRODUCT_BRAND_ELIGIBLE,
                    "mainland-brand",
                    BREACHED,
                    "supplies[0].brand",
                    supply("SUP1", supply -> supply.withBrand(Area.MAINLAND_CHINA))),
            Case.of(
                    PRODUCT_BRAND_ELIGIBLE,
                    "mainland-brand-with-an-approval",
                    BREACHED,
                    "supplies[1].brand",
                    supply("SUP2", supply -> supply.withBrand(Area.MAINLAND_CHINA))),
            Case.of(
                    PRODUCT_BRAND_ELIGIBLE,
                    "mainland-brand-of-a-system",
                    BREACHED,
                    "supplies[2].brand",
                    supply("SUP3", supply -> supply.withBrand(Area.MAINLAND_CHINA))),
            Case.of(
                    PRODUCT_BRAND_ELIGIBLE,
                    "mainland-brand-of-software",
                    BREACHED,
                    "supplies[2].brand",
                    supply("SUP3", supply -> supply.withIct(IctKind.SOFTWARE).withBrand(Area.MAINLAND_CHINA))),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "mainland-origin-of-another-brand",
                            COMPLIES,
                            supply("SUP1", supply -> supply.withOrigin(Area.MAINLAND_CHINA)))
                    .following(Map.of(DELIVERABLE_ORIGIN_ELIGIBLE, BREACHED)),
            Case.of(
                    PRODUCT_BRAND_ELIGIBLE,
                    "brands-of-hong-kong-and-macao",
                    COMPLIES,
                    together(
                            supply("SUP1", supply -> supply.withBrand(Area.HONG_KONG)),
                            supply("SUP2", supply -> supply.withBrand(Area.MACAO)))),
            Case.of(
                    PRODUCT_BRAND_ELIGIBLE,
                    "brand-not-recorded",
                    INSUFFICIENT,
                    "supplies[0].brand",
                    supply("SUP1", supply -> supply.withBrand(null))),
            Case.of(
                    PRODUCT_BRAND_ELIGIBLE,
                    "mainland-brand-beside-one-not-recorded",
                    BREACHED,
                    "supplies[1].brand",
                    together(
                            supply("SUP1", supply -> supply.withBrand(null)),
                            supply("SUP2", supply -> supply.withBrand(Area.MAINLAND_CHINA)))),
            // ICT products
            Case.of(
                    PRODUCT_BRAND_ELIGIBLE,
                    "mainland-brand-of-no-ict-product",
                    COMPLIES,
                    supply("SUP4", supply -> supply.withBrand(Area.MAINLAND_CHINA))),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "whether-it-is-an-ict-product-not-recorded",
                            INSUFFICIENT,
                            "supplies[0].ict",
                            supply("SUP1", supply -> supply.withIct(null)))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, INSUFFICIENT)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "mainland-brand-and-whether-it-is-an-ict-product-not-recorded",
                            INSUFFICIENT,
                            "supplies[0].ict",
                            supply("SUP1", supply -> supply.withIct(null).withBrand(Area.MAINLAND_CHINA)))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, INSUFFICIENT)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "no-ict-product",
                            NOT_APPLICABLE,
                            supplies(supply -> supply.withIct(IctKind.NONE)))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            // what is supplied
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "supplies-not-recorded",
                            INSUFFICIENT,
                            "supplies",
                            engagement -> engagement.withSupplies((List<Supply>) null))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED, INSUFFICIENT, DELIVERABLE_ORIGIN_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, INSUFFICIENT)),
            Case.of(PRODUCT_BRAND_ELIGIBLE, "nothing-supplied", NOT_APPLICABLE, onlySupplies())
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, DELIVERABLE_ORIGIN_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "nothing-supplied-under-a-works-contract",
                            NOT_APPLICABLE,
                            together(onlySupplies(), engagement -> engagement.withContractKind(ContractKind.WORKS)))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, DELIVERABLE_ORIGIN_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "nothing-supplied-under-a-goods-contract",
                            INSUFFICIENT,
                            "supplies",
                            together(onlySupplies(), engagement -> engagement.withContractKind(ContractKind.GOODS)))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, DELIVERABLE_ORIGIN_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "nothing-supplied-under-a-contract-of-unknown-kind",
                            INSUFFICIENT,
                            "contractKind",
                            together(onlySupplies(), engagement -> engagement.withContractKind(null)))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            NOT_APPLICABLE,
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            INSUFFICIENT,
                            CONTRACT_KIND_STATED,
                            INSUFFICIENT))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                    PRODUCT_BRAND_ELIGIBLE,
                    "goods-under-a-goods-contract",
                    COMPLIES,
                    engagement -> engagement.withContractKind(ContractKind.GOODS)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "goods-that-are-no-ict-under-a-goods-contract",
                            NOT_APPLICABLE,
                            together(
                                    onlySupplies("SUP1"),
                                    supply("SUP1", supply -> supply.withIct(IctKind.NONE)),
                                    engagement -> engagement.withContractKind(ContractKind.GOODS)))
                    .following(Map.of(RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "services-alone-under-a-goods-contract",
                            INSUFFICIENT,
                            "supplies",
                            together(
                                    onlySupplies("SUP3"),
                                    engagement -> engagement.withContractKind(ContractKind.GOODS)))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, DELIVERABLE_ORIGIN_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "services-of-a-mainland-brand-alone-under-a-goods-contract",
                            BREACHED,
                            "supplies[0].brand",
                            together(
                                    onlySupplies("SUP3"),
                                    supply("SUP3", supply -> supply.withBrand(Area.MAINLAND_CHINA)),
                                    engagement -> engagement.withContractKind(ContractKind.GOODS)))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, DELIVERABLE_ORIGIN_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "supply-of-unknown-kind-under-a-goods-contract",
                            INSUFFICIENT,
                            "supplies[0].kind",
                            together(
                                    onlySupplies("SUP3"),
                                    supply("SUP3", supply -> supply.withKind(null)),
                                    engagement -> engagement.withContractKind(ContractKind.GOODS)))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, DELIVERABLE_ORIGIN_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "goods-under-a-contract-of-unknown-kind",
                            COMPLIES,
                            engagement -> engagement.withContractKind(null))
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "services-alone-under-a-contract-of-unknown-kind",
                            INSUFFICIENT,
                            "contractKind",
                            together(onlySupplies("SUP3"), engagement -> engagement.withContractKind(null)))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            NOT_APPLICABLE,
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            INSUFFICIENT,
                            CONTRACT_KIND_STATED,
                            INSUFFICIENT)),
            // tender, stage and scope
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "mainland-brand-without-tender",
                            BREACHED,
                            "supplies[0].brand",
                            together(
                                    noTenderForUnpaidWork(),
                                    supply("SUP1", supply -> supply.withBrand(Area.MAINLAND_CHINA))))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "mainland-brand-with-a-vendor-named-before-signing",
                            BREACHED,
                            "supplies[0].brand",
                            supply("SUP1", supply -> supply.withBrand(Area.MAINLAND_CHINA)))
                    .at("2026-03-01T09:00:00+08:00"),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "mainland-brand-while-no-vendor-is-named",
                            PENDING,
                            together(noVendor(), supply("SUP1", supply -> supply.withBrand(Area.MAINLAND_CHINA))))
                    .at("2026-03-01T09:00:00+08:00")
                    .throughout(PartyChanges::restsOnTheVendor),
            Case.of(PRODUCT_BRAND_ELIGIBLE, "vendor-not-recorded", INSUFFICIENT, "vendor", noVendor())
                    .throughout(PartyChanges::restsOnTheVendor)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT))
                    .following(Map.of(AUDITED_REGULARLY, INSUFFICIENT)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "mainland-brand-and-vendor-not-recorded",
                            BREACHED,
                            "supplies[0].brand",
                            together(noVendor(), supply("SUP1", supply -> supply.withBrand(Area.MAINLAND_CHINA))))
                    .following(Map.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            INSUFFICIENT,
                            TEAM_ELIGIBLE,
                            INSUFFICIENT,
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            INSUFFICIENT,
                            SECURITY_MANAGED_OR_CERTIFIED,
                            INSUFFICIENT,
                            WITHIN_PURPOSE,
                            INSUFFICIENT))
                    .following(Map.of(AUDITED_REGULARLY, INSUFFICIENT)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "mainland-brand-after-the-end",
                            BREACHED,
                            "supplies[0].brand",
                            together(
                                    supply("SUP1", supply -> supply.withBrand(Area.MAINLAND_CHINA)),
                                    ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            PRODUCT_BRAND_ELIGIBLE,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(supply("SUP1", supply -> supply.withBrand(Area.MAINLAND_CHINA)), outOfScope()))
                    .throughout(other -> true));

    private ProductBrandEligibleCases() {}
}
