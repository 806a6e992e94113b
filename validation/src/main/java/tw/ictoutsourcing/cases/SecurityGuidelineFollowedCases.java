package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.SupplyChanges.onlySupplies;
import static tw.ictoutsourcing.cases.SupplyChanges.supplies;
import static tw.ictoutsourcing.cases.SupplyChanges.supply;
import static tw.ictoutsourcing.guideline.Requirement.DELIVERABLE_ORIGIN_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_GUIDELINE_FOLLOWED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.SupplyLocation;

/**
 * The cases of 7-4/security-guideline-followed.
 * <p>
 * Of the four supplies SUP1 and SUP2 stand in the agency's machine room and SUP3 runs in a cloud; SUP4 is no ICT product, and
 * of it nothing is recorded.
 */
final class SecurityGuidelineFollowedCases {

    static final List<Case> ALL = List.of(
            // what follows the guideline
            Case.of(
                    SECURITY_GUIDELINE_FOLLOWED,
                    "one-not-following",
                    BREACHED,
                    "supplies[0].followsSecurityGuideline",
                    supply("SUP1", supply -> supply.withFollowsSecurityGuideline(false))),
            Case.of(
                    SECURITY_GUIDELINE_FOLLOWED,
                    "in-a-cloud-not-following",
                    BREACHED,
                    "supplies[2].followsSecurityGuideline",
                    supply("SUP3", supply -> supply.withFollowsSecurityGuideline(false))),
            Case.of(
                    SECURITY_GUIDELINE_FOLLOWED,
                    "at-the-vendor-not-following",
                    BREACHED,
                    "supplies[0].followsSecurityGuideline",
                    supply(
                            "SUP1",
                            supply -> supply.withFollowsSecurityGuideline(false).withLocation(SupplyLocation.VENDOR))),
            Case.of(
                    SECURITY_GUIDELINE_FOLLOWED,
                    "in-colocation-not-following",
                    BREACHED,
                    "supplies[0].followsSecurityGuideline",
                    supply(
                            "SUP1",
                            supply -> supply.withFollowsSecurityGuideline(false)
                                    .withLocation(SupplyLocation.COLOCATION))),
            Case.of(
                    SECURITY_GUIDELINE_FOLLOWED,
                    "place-not-recorded",
                    COMPLIES,
                    supplies(supply -> supply.withLocation(null))),
            Case.of(
                    SECURITY_GUIDELINE_FOLLOWED,
                    "not-recorded-for-one",
                    INSUFFICIENT,
                    "supplies[2].followsSecurityGuideline",
                    supply("SUP3", supply -> supply.withFollowsSecurityGuideline(null))),
            Case.of(
                    SECURITY_GUIDELINE_FOLLOWED,
                    "one-not-following-another-not-recorded",
                    BREACHED,
                    "supplies[0].followsSecurityGuideline",
                    together(
                            supply("SUP1", supply -> supply.withFollowsSecurityGuideline(false)),
                            supply("SUP3", supply -> supply.withFollowsSecurityGuideline(null)))),
            // what is asked
            Case.of(
                            SECURITY_GUIDELINE_FOLLOWED,
                            "whether-it-is-ict-not-recorded",
                            INSUFFICIENT,
                            "supplies[0].ict",
                            supply("SUP1", supply -> supply.withIct(null)))
                    .following(Map.of(PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            SECURITY_GUIDELINE_FOLLOWED,
                            "whether-it-is-ict-not-recorded-and-not-following",
                            INSUFFICIENT,
                            "supplies[0].ict",
                            supply(
                                    "SUP1",
                                    supply -> supply.withFollowsSecurityGuideline(false)
                                            .withIct(null)))
                    .following(Map.of(PRODUCT_BRAND_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                    SECURITY_GUIDELINE_FOLLOWED,
                    "no-ict-product-not-following",
                    COMPLIES,
                    supply("SUP4", supply -> supply.withFollowsSecurityGuideline(false))),
            Case.of(SECURITY_GUIDELINE_FOLLOWED, "only-what-is-no-ict-product", NOT_APPLICABLE, onlySupplies("SUP4"))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED, NOT_APPLICABLE, PRODUCT_BRAND_ELIGIBLE, NOT_APPLICABLE)),
            Case.of(SECURITY_GUIDELINE_FOLLOWED, "nothing-supplied", NOT_APPLICABLE, onlySupplies())
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            NOT_APPLICABLE,
                            PRODUCT_BRAND_ELIGIBLE,
                            NOT_APPLICABLE,
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            NOT_APPLICABLE)),
            Case.of(
                            SECURITY_GUIDELINE_FOLLOWED,
                            "supplies-not-recorded",
                            INSUFFICIENT,
                            "supplies",
                            engagement -> engagement.withSupplies((List<Supply>) null))
                    .following(Map.of(
                            RESTRICTED_PRODUCTS_APPROVED,
                            INSUFFICIENT,
                            PRODUCT_BRAND_ELIGIBLE,
                            INSUFFICIENT,
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            INSUFFICIENT)),
            // stages
            Case.of(
                            SECURITY_GUIDELINE_FOLLOWED,
                            "not-following-before-performance",
                            PENDING,
                            supply("SUP1", supply -> supply.withFollowsSecurityGuideline(false)))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            SECURITY_GUIDELINE_FOLLOWED,
                            "not-following-asked-as-if-performing",
                            BREACHED,
                            "supplies[0].followsSecurityGuideline",
                            supply("SUP1", supply -> supply.withFollowsSecurityGuideline(false)))
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE),
            Case.of(
                            SECURITY_GUIDELINE_FOLLOWED,
                            "not-following-in-a-closed-relation",
                            BREACHED,
                            "supplies[0].followsSecurityGuideline",
                            together(
                                    supply("SUP1", supply -> supply.withFollowsSecurityGuideline(false)),
                                    ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            SECURITY_GUIDELINE_FOLLOWED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(
                                    supply("SUP1", supply -> supply.withFollowsSecurityGuideline(false)), outOfScope()))
                    .throughout(other -> true));

    private SecurityGuidelineFollowedCases() {}
}
