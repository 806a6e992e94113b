package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PartyChanges.noVendor;
import static tw.ictoutsourcing.cases.SupplyChanges.approval;
import static tw.ictoutsourcing.cases.SupplyChanges.approvedOn;
import static tw.ictoutsourcing.cases.SupplyChanges.approvedThrough;
import static tw.ictoutsourcing.cases.SupplyChanges.firstUsed;
import static tw.ictoutsourcing.cases.SupplyChanges.notApproved;
import static tw.ictoutsourcing.cases.SupplyChanges.restricted;
import static tw.ictoutsourcing.cases.SupplyChanges.supply;
import static tw.ictoutsourcing.guideline.Requirement.DELIVERABLE_ORIGIN_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_GUIDELINE_FOLLOWED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.procurement.Supply;

/**
 * The cases of 4-2/restricted-products-approved.
 * <p>
 * Of four things supplied the second is on the restricted list: approved from 20 April 2026 to 19 April 2027, and first
 * used on 1 May 2026.
 */
final class RestrictedProductsApprovedCases {

    static final List<Case> ALL = List.of(
            // the approval and the first use
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "approved-on-the-day-of-first-use",
                    COMPLIES,
                    approvedOn("2026-05-01")),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "approved-the-day-after-first-use",
                    BREACHED,
                    "supplies[1].approval.on",
                    approvedOn("2026-05-02")),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "approval-lies-ahead-of-a-product-in-use",
                    BREACHED,
                    "supplies[1].approval.on",
                    approvedOn("2026-12-01")),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "approved-late-validity-not-recorded",
                    BREACHED,
                    "supplies[1].approval.on",
                    approval(approval ->
                            approval.withOn(LocalDate.parse("2026-05-02")).withValidThrough(null))),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "not-approved",
                    BREACHED,
                    "supplies[1].approval.granted",
                    notApproved()),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "not-approved-first-use-not-recorded",
                    BREACHED,
                    "supplies[1].approval.granted",
                    together(notApproved(), firstUsed(null))),
            Case.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            "not-approved-asked-at-procurement",
                            BREACHED,
                            "supplies[1].approval.granted",
                            together(notApproved(), firstUsed("2026-02-09")))
                    .at("2026-02-10T09:00:00+08:00"),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "approval-not-recorded",
                    INSUFFICIENT,
                    "supplies[1].approval",
                    restricted(supply -> supply.withApproval(null))),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "granted-not-recorded",
                    INSUFFICIENT,
                    "supplies[1].approval.granted",
                    approval(approval -> approval.withGranted(null))),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "day-of-approval-not-recorded",
                    INSUFFICIENT,
                    "supplies[1].approval.on",
                    approval(approval -> approval.withOn(null))),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "first-use-not-recorded",
                    INSUFFICIENT,
                    "supplies[1].firstUsedOn",
                    firstUsed(null)),
            // in force
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "validity-not-recorded",
                    INSUFFICIENT,
                    "supplies[1].approval.validThrough",
                    approval(approval -> approval.withValidThrough(null))),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "valid-through-the-day-it-is-asked",
                    COMPLIES,
                    approvedThrough("2026-11-24")),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "valid-before-granted",
                    INSUFFICIENT,
                    "supplies[1].approval.validThrough",
                    approvedThrough("2026-04-10")),
            Case.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            "lapsed-at-midnight",
                            BREACHED,
                            "supplies[1].approval.validThrough",
                            approvedThrough("2026-11-24"))
                    .at("2026-11-25T00:00:00+08:00"),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "lapsed-before-the-first-use",
                    BREACHED,
                    "supplies[1].approval.validThrough",
                    approvedThrough("2026-04-30")),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "lapsed-day-of-approval-not-recorded",
                    BREACHED,
                    "supplies[1].approval.validThrough",
                    approval(approval -> approval.withOn(null).withValidThrough(LocalDate.parse("2026-11-23")))),
            Case.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            "in-force-through-the-end",
                            COMPLIES,
                            together(approvedThrough("2026-10-31"), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            "lapsed-before-the-end",
                            BREACHED,
                            "supplies[1].approval.validThrough",
                            together(approvedThrough("2026-10-30"), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            "lapsed-in-a-relation-closed-without-an-end",
                            INSUFFICIENT,
                            "performance.endedOn",
                            together(approvedThrough("2026-10-31"), engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            // a first use to come
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "first-use-to-come-not-approved",
                    PENDING,
                    together(notApproved(), firstUsed("2026-11-25"))),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "first-use-to-come-approval-to-come",
                    PENDING,
                    together(approvedOn("2026-11-25"), firstUsed("2026-12-01"))),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "first-use-to-come-after-the-approval",
                    PENDING,
                    firstUsed("2027-04-20")),
            Case.of(RESTRICTED_PRODUCTS_APPROVED, "first-use-to-come-approved", COMPLIES, firstUsed("2027-04-19")),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "first-used-on-the-day-it-is-asked",
                    INSUFFICIENT,
                    "supplies[1].approval",
                    restricted(supply -> supply.withFirstUsedOn(LocalDate.parse("2026-11-24"))
                            .withApproval(null))),
            // what is on the list
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "none-listed",
                    NOT_APPLICABLE,
                    restricted(supply -> supply.withRestrictedListed(false))),
            Case.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            "nothing-supplied",
                            NOT_APPLICABLE,
                            engagement -> engagement.withSupplies())
                    .following(
                            Map.of(PRODUCT_BRAND_ELIGIBLE, NOT_APPLICABLE, DELIVERABLE_ORIGIN_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, NOT_APPLICABLE)),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "listing-not-recorded",
                    INSUFFICIENT,
                    "supplies[0].restrictedListed",
                    supply("SUP1", supply -> supply.withRestrictedListed(null))),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "listing-not-recorded-beside-one-not-approved",
                    BREACHED,
                    "supplies[1].approval.granted",
                    together(supply("SUP1", supply -> supply.withRestrictedListed(null)), notApproved())),
            Case.of(
                    RESTRICTED_PRODUCTS_APPROVED,
                    "listed-without-being-an-ict-product",
                    INSUFFICIENT,
                    "supplies[3].approval",
                    supply("SUP4", supply -> supply.withRestrictedListed(true))),
            Case.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            "supplies-not-recorded",
                            INSUFFICIENT,
                            "supplies",
                            engagement -> engagement.withSupplies((List<Supply>) null))
                    .following(Map.of(PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT, DELIVERABLE_ORIGIN_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(SECURITY_GUIDELINE_FOLLOWED, INSUFFICIENT)),
            // stages
            Case.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            "not-approved-before-a-vendor-is-named",
                            PENDING,
                            together(notApproved(), firstUsed("2026-02-09"), noVendor()))
                    .at("2026-02-10T09:00:00+08:00")
                    .throughout(PartyChanges::restsOnTheVendor),
            Case.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(notApproved(), outOfScope()))
                    .throughout(other -> true));

    private RestrictedProductsApprovedCases() {}
}
