package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.noTender;
import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.cases.TenderChanges.ASK_FOR_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.BEFORE_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.REST_ON_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.began;
import static tw.ictoutsourcing.cases.TenderChanges.besideTheTender;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForSubEntrustedWork;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForUnpaidWork;
import static tw.ictoutsourcing.cases.TenderChanges.tender;
import static tw.ictoutsourcing.cases.TenderChanges.tenderNotRecorded;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.RISK_ASSESSED_BEFORE_TENDER;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PRODUCTS;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.engagement.NoTenderReason;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;

/** The cases of 4-3/tender-bars-mainland-products. */
final class TenderBarsMainlandProductsCases {

    static final List<Case> ALL = List.of(
            // what the tender document bars
            Case.of(
                    TENDER_BARS_MAINLAND_PRODUCTS,
                    "purchase-not-barred",
                    BREACHED,
                    "tender.barsMainlandPurchase",
                    tender(tender -> tender.withBarsMainlandPurchase(false))),
            Case.of(
                    TENDER_BARS_MAINLAND_PRODUCTS,
                    "use-not-barred",
                    BREACHED,
                    "tender.barsMainlandUse",
                    tender(tender -> tender.withBarsMainlandUse(false))),
            Case.of(
                    TENDER_BARS_MAINLAND_PRODUCTS,
                    "purchase-not-recorded",
                    INSUFFICIENT,
                    "tender.barsMainlandPurchase",
                    tender(tender -> tender.withBarsMainlandPurchase(null))),
            Case.of(
                    TENDER_BARS_MAINLAND_PRODUCTS,
                    "use-not-recorded",
                    INSUFFICIENT,
                    "tender.barsMainlandUse",
                    tender(tender -> tender.withBarsMainlandUse(null))),
            Case.of(
                    TENDER_BARS_MAINLAND_PRODUCTS,
                    "purchase-not-barred-use-not-recorded",
                    BREACHED,
                    "tender.barsMainlandPurchase",
                    tender(tender -> tender.withBarsMainlandPurchase(false).withBarsMainlandUse(null))),
            Case.of(
                    TENDER_BARS_MAINLAND_PRODUCTS,
                    "use-not-barred-purchase-not-recorded",
                    BREACHED,
                    "tender.barsMainlandUse",
                    tender(tender -> tender.withBarsMainlandPurchase(null).withBarsMainlandUse(false))),
            Case.of(TENDER_BARS_MAINLAND_PRODUCTS, "beginning-not-recorded", COMPLIES, began(null, null))
                    .following(Map.of(RISK_ASSESSED_BEFORE_TENDER, INSUFFICIENT, PROTECTION_LEVEL_SET, INSUFFICIENT)),
            // before the tender, and stages
            Case.of(TENDER_BARS_MAINLAND_PRODUCTS, "recorded-before-the-tender", COMPLIES, nothing())
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "purchase-not-barred-before-the-tender",
                            BREACHED,
                            "tender.barsMainlandPurchase",
                            tender(tender -> tender.withBarsMainlandPurchase(false)))
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "use-not-recorded-before-the-tender",
                            PENDING,
                            tender(tender -> tender.withBarsMainlandUse(null)))
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "use-not-recorded-as-the-tender-begins",
                            INSUFFICIENT,
                            "tender.barsMainlandUse",
                            tender(tender -> tender.withBarsMainlandUse(null)))
                    .at("2026-02-02T00:00:00+08:00"),
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "purchase-not-recorded-as-if-signed",
                            INSUFFICIENT,
                            "tender.barsMainlandPurchase",
                            tender(tender -> tender.withBarsMainlandPurchase(null)))
                    .at(BEFORE_THE_TENDER)
                    .asIf(Stage.CONTRACT),
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "use-not-recorded-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(
                                    engagement -> engagement.withStage(null),
                                    tender(tender -> tender.withBarsMainlandUse(null))))
                    .at(BEFORE_THE_TENDER)
                    .throughout(TenderChanges::askedFromALaterStage),
            // whether there was a tender
            Case.of(TENDER_BARS_MAINLAND_PRODUCTS, "tender-not-recorded", INSUFFICIENT, "tender", tenderNotRecorded())
                    .throughout(ASK_FOR_THE_TENDER::contains),
            Case.of(TENDER_BARS_MAINLAND_PRODUCTS, "no-tender-because-unpaid", NOT_APPLICABLE, noTenderForUnpaidWork())
                    .throughout(REST_ON_THE_TENDER::contains),
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "no-tender-because-sub-entrusted",
                            NOT_APPLICABLE,
                            noTenderForSubEntrustedWork())
                    .throughout(REST_ON_THE_TENDER::contains),
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "no-tender-for-another-reason",
                            NEEDS_REVIEW,
                            "noTender.reason",
                            noTender(NoTenderReason.OTHER))
                    .throughout(REST_ON_THE_TENDER::contains),
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "no-tender-because-sub-entrusted-yet-not",
                            INSUFFICIENT,
                            "noTender.reason",
                            noTender(NoTenderReason.SUB_ENTRUSTED))
                    .throughout(ASK_FOR_THE_TENDER::contains)
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT)),
            Case.of(
                    TENDER_BARS_MAINLAND_PRODUCTS,
                    "purchase-not-barred-beside-another-reason-without-description",
                    BREACHED,
                    "tender.barsMainlandPurchase",
                    together(
                            tender(tender -> tender.withBarsMainlandPurchase(false)),
                            besideTheTender(NoTenderReason.OTHER, null))),
            // the end, and the scope
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "use-not-barred-and-ended-before-the-start",
                            BREACHED,
                            "tender.barsMainlandUse",
                            together(
                                    tender(tender -> tender.withBarsMainlandUse(false)),
                                    endedBeforeStart(null, "2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .throughout(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            TENDER_BARS_MAINLAND_PRODUCTS,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(tender(tender -> tender.withBarsMainlandUse(false)), outOfScope()))
                    .throughout(other -> true));

    private TenderBarsMainlandProductsCases() {}
}
