package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.noTender;
import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.TenderChanges.ASK_FOR_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.BEFORE_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.REST_ON_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.SIGNED;
import static tw.ictoutsourcing.cases.TenderChanges.began;
import static tw.ictoutsourcing.cases.TenderChanges.besideTheTender;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForSubEntrustedWork;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForUnpaidWork;
import static tw.ictoutsourcing.cases.TenderChanges.tender;
import static tw.ictoutsourcing.cases.TenderChanges.tenderNotRecorded;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.RISK_ASSESSED_BEFORE_TENDER;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PARTICIPATION;
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
import tw.ictoutsourcing.guideline.Stage;

/** The cases of 4-3/tender-bars-mainland-participation. */
final class TenderBarsMainlandParticipationCases {

    static final List<Case> ALL = List.of(
            // what the tender document bars
            Case.of(
                    TENDER_BARS_MAINLAND_PARTICIPATION,
                    "vendors-not-barred",
                    BREACHED,
                    "tender.barsMainlandVendors",
                    tender(tender -> tender.withBarsMainlandVendors(false))),
            Case.of(
                    TENDER_BARS_MAINLAND_PARTICIPATION,
                    "persons-not-barred",
                    BREACHED,
                    "tender.barsMainlandPersons",
                    tender(tender -> tender.withBarsMainlandPersons(false))),
            Case.of(
                    TENDER_BARS_MAINLAND_PARTICIPATION,
                    "vendors-not-recorded",
                    INSUFFICIENT,
                    "tender.barsMainlandVendors",
                    tender(tender -> tender.withBarsMainlandVendors(null))),
            Case.of(
                    TENDER_BARS_MAINLAND_PARTICIPATION,
                    "persons-not-recorded",
                    INSUFFICIENT,
                    "tender.barsMainlandPersons",
                    tender(tender -> tender.withBarsMainlandPersons(null))),
            Case.of(
                    TENDER_BARS_MAINLAND_PARTICIPATION,
                    "vendors-not-barred-persons-not-recorded",
                    BREACHED,
                    "tender.barsMainlandVendors",
                    tender(tender -> tender.withBarsMainlandVendors(false).withBarsMainlandPersons(null))),
            Case.of(
                    TENDER_BARS_MAINLAND_PARTICIPATION,
                    "persons-not-barred-vendors-not-recorded",
                    BREACHED,
                    "tender.barsMainlandPersons",
                    tender(tender -> tender.withBarsMainlandVendors(null).withBarsMainlandPersons(false))),
            Case.of(TENDER_BARS_MAINLAND_PARTICIPATION, "beginning-not-recorded", COMPLIES, began(null, null))
                    .following(Map.of(RISK_ASSESSED_BEFORE_TENDER, INSUFFICIENT, PROTECTION_LEVEL_SET, INSUFFICIENT)),
            // before the tender, and stages
            Case.of(TENDER_BARS_MAINLAND_PARTICIPATION, "recorded-before-the-tender", COMPLIES, nothing())
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "vendors-not-barred-before-the-tender",
                            BREACHED,
                            "tender.barsMainlandVendors",
                            tender(tender -> tender.withBarsMainlandVendors(false)))
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "persons-not-recorded-before-the-tender",
                            PENDING,
                            tender(tender -> tender.withBarsMainlandPersons(null)))
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "persons-not-recorded-as-the-tender-begins",
                            INSUFFICIENT,
                            "tender.barsMainlandPersons",
                            tender(tender -> tender.withBarsMainlandPersons(null)))
                    .at("2026-02-02T00:00:00+08:00"),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "vendors-not-recorded-as-if-signed",
                            INSUFFICIENT,
                            "tender.barsMainlandVendors",
                            tender(tender -> tender.withBarsMainlandVendors(null)))
                    .at(BEFORE_THE_TENDER)
                    .asIf(Stage.CONTRACT),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "persons-not-recorded-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(
                                    engagement -> engagement.withStage(null),
                                    tender(tender -> tender.withBarsMainlandPersons(null))))
                    .at(BEFORE_THE_TENDER)
                    .throughout(TenderChanges::askedFromALaterStage),
            // whether there was a tender
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "tender-not-recorded-before-the-tender",
                            PENDING,
                            tenderNotRecorded())
                    .at(BEFORE_THE_TENDER)
                    .following(Map.of(TENDER_BARS_MAINLAND_PRODUCTS, PENDING)),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "tender-not-recorded-at-contract",
                            INSUFFICIENT,
                            "tender",
                            tenderNotRecorded())
                    .at(SIGNED)
                    .throughout(ASK_FOR_THE_TENDER::contains),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "tender-not-recorded-in-unpaid-work",
                            INSUFFICIENT,
                            "tender",
                            together(tenderNotRecorded(), engagement -> engagement.withUnpaid(true)))
                    .throughout(ASK_FOR_THE_TENDER::contains),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "no-tender-because-unpaid",
                            NOT_APPLICABLE,
                            noTenderForUnpaidWork())
                    .throughout(REST_ON_THE_TENDER::contains),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "no-tender-because-sub-entrusted",
                            NOT_APPLICABLE,
                            noTenderForSubEntrustedWork())
                    .throughout(REST_ON_THE_TENDER::contains),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "no-tender-for-another-reason",
                            NEEDS_REVIEW,
                            "noTender.reason",
                            noTender(NoTenderReason.OTHER))
                    .throughout(REST_ON_THE_TENDER::contains),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "vendors-not-barred-beside-a-reason-for-no-tender",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(
                                    tender(tender -> tender.withBarsMainlandVendors(false)),
                                    besideTheTender(NoTenderReason.OTHER, "依機關簽准")))
                    .throughout(ASK_FOR_THE_TENDER::contains),
            // the end, and the scope
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "persons-not-barred-after-the-end",
                            BREACHED,
                            "tender.barsMainlandPersons",
                            together(tender(tender -> tender.withBarsMainlandPersons(false)), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            TENDER_BARS_MAINLAND_PARTICIPATION,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(tender(tender -> tender.withBarsMainlandVendors(false)), outOfScope()))
                    .throughout(other -> true));

    private TenderBarsMainlandParticipationCases() {}
}
