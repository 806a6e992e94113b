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
import static tw.ictoutsourcing.cases.TenderChanges.riskAssessment;
import static tw.ictoutsourcing.cases.TenderChanges.risksAssessed;
import static tw.ictoutsourcing.cases.TenderChanges.tenderNotRecorded;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.RISK_ASSESSED_BEFORE_TENDER;
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

/** The cases of 4-1/risk-assessed-before-tender. */
final class RiskAssessedBeforeTenderCases {

    static final List<Case> ALL = List.of(
            // when the risks were assessed
            Case.of(RISK_ASSESSED_BEFORE_TENDER, "on-the-day-before-the-tender", COMPLIES, risksAssessed("2026-02-01")),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "on-the-day-of-the-tender",
                    NEEDS_REVIEW,
                    "riskAssessment.completedAt",
                    risksAssessed("2026-02-02")),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "on-the-day-after-the-tender",
                    BREACHED,
                    "riskAssessment.completedAt",
                    risksAssessed("2026-02-03")),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "at-a-time-on-the-day-of-the-tender",
                    NEEDS_REVIEW,
                    "riskAssessment.completedAt",
                    risksAssessed("2026-02-02T08:00:00+08:00")),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "as-that-day-begins-in-taipei",
                    NEEDS_REVIEW,
                    "riskAssessment.completedAt",
                    risksAssessed("2026-02-01T16:00:00Z")),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "one-nanosecond-before-the-tender",
                    COMPLIES,
                    together(
                            began("2026-02-02T10:00:00+08:00", null),
                            risksAssessed("2026-02-02T09:59:59.999999999+08:00"))),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "at-the-instant-of-the-tender",
                    BREACHED,
                    "riskAssessment.completedAt",
                    together(began("2026-02-02T10:00:00+08:00", null), risksAssessed("2026-02-02T02:00:00Z"))),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "lies-ahead",
                    BREACHED,
                    "riskAssessment.completedAt",
                    risksAssessed("2026-12-01")),
            // what is recorded of it
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "not-recorded",
                    INSUFFICIENT,
                    "riskAssessment",
                    engagement -> engagement.withRiskAssessment(null)),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "date-not-recorded",
                    INSUFFICIENT,
                    "riskAssessment.completedAt",
                    riskAssessment(assessment -> assessment.withCompletedAt(null))),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "result-not-recorded",
                    INSUFFICIENT,
                    "riskAssessment.result",
                    riskAssessment(assessment -> assessment.withResult(null))),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "result-blank",
                    INSUFFICIENT,
                    "riskAssessment.result",
                    riskAssessment(assessment -> assessment.withResult(" "))),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "late-and-result-not-recorded",
                    BREACHED,
                    "riskAssessment.completedAt",
                    together(risksAssessed("2026-02-03"), riskAssessment(assessment -> assessment.withResult(null)))),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "on-that-day-and-result-not-recorded",
                    INSUFFICIENT,
                    "riskAssessment.result",
                    together(risksAssessed("2026-02-02"), riskAssessment(assessment -> assessment.withResult(null)))),
            // when the tender began
            Case.of(RISK_ASSESSED_BEFORE_TENDER, "before-the-first-invitation", COMPLIES, began(null, "2026-02-02")),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "after-the-first-invitation",
                    BREACHED,
                    "riskAssessment.completedAt",
                    together(began(null, "2026-02-02"), risksAssessed("2026-02-03"))),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "between-an-invitation-and-the-announcement",
                    COMPLIES,
                    began("2026-02-02", "2026-01-02")),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "between-the-announcement-and-an-invitation",
                    BREACHED,
                    "riskAssessment.completedAt",
                    together(began("2026-02-02", "2026-02-10"), risksAssessed("2026-02-05"))),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "after-an-invitation-announcement-lies-ahead",
                    BREACHED,
                    "riskAssessment.completedAt",
                    together(began("2026-12-15", "2026-02-02"), risksAssessed("2026-02-03"))),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "beginning-not-recorded",
                            INSUFFICIENT,
                            "tender.announcedAt",
                            began(null, null))
                    .following(Map.of(PROTECTION_LEVEL_SET, INSUFFICIENT)),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "beginning-lies-ahead",
                            INSUFFICIENT,
                            "tender.announcedAt",
                            began("2026-12-01", null))
                    .following(Map.of(PROTECTION_LEVEL_SET, INSUFFICIENT)),
            // before the tender, and stages
            Case.of(RISK_ASSESSED_BEFORE_TENDER, "asked-before-the-tender", COMPLIES, nothing())
                    .at(BEFORE_THE_TENDER),
            Case.of(RISK_ASSESSED_BEFORE_TENDER, "asked-before-it-was-completed", PENDING, nothing())
                    .at("2026-01-04T23:59:59+08:00"),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "not-recorded-before-the-tender",
                            PENDING,
                            engagement -> engagement.withRiskAssessment(null))
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "result-not-recorded-before-the-tender",
                            PENDING,
                            riskAssessment(assessment -> assessment.withResult(null)))
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "not-recorded-as-the-tender-begins",
                            INSUFFICIENT,
                            "riskAssessment",
                            engagement -> engagement.withRiskAssessment(null))
                    .at("2026-02-02T00:00:00+08:00"),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "as-if-signed-before-the-tender",
                            INSUFFICIENT,
                            "tender.announcedAt",
                            nothing())
                    .at(BEFORE_THE_TENDER)
                    .asIf(Stage.CONTRACT),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "not-recorded-before-the-tender-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(
                                    engagement -> engagement.withStage(null),
                                    engagement -> engagement.withRiskAssessment(null)))
                    .at(BEFORE_THE_TENDER)
                    .throughout(TenderChanges::askedFromALaterStage),
            // whether there was a tender
            Case.of(RISK_ASSESSED_BEFORE_TENDER, "tender-not-recorded", INSUFFICIENT, "tender", tenderNotRecorded())
                    .throughout(ASK_FOR_THE_TENDER::contains),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "no-tender-because-unpaid",
                            NOT_APPLICABLE,
                            together(noTenderForUnpaidWork(), engagement -> engagement.withRiskAssessment(null)))
                    .throughout(REST_ON_THE_TENDER::contains),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "no-tender-because-sub-entrusted",
                            NOT_APPLICABLE,
                            together(noTenderForSubEntrustedWork(), engagement -> engagement.withRiskAssessment(null)))
                    .throughout(REST_ON_THE_TENDER::contains),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "no-tender-for-another-reason",
                            NEEDS_REVIEW,
                            "noTender.reason",
                            noTender(NoTenderReason.OTHER))
                    .throughout(REST_ON_THE_TENDER::contains),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "no-tender-because-unpaid-yet-paid",
                            INSUFFICIENT,
                            "noTender.reason",
                            noTender(NoTenderReason.UNPAID))
                    .throughout(ASK_FOR_THE_TENDER::contains)
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT)),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "tender-beside-a-reason-for-none",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(risksAssessed("2026-02-03"), besideTheTender(NoTenderReason.OTHER, "依機關簽准")))
                    .throughout(ASK_FOR_THE_TENDER::contains),
            Case.of(
                    RISK_ASSESSED_BEFORE_TENDER,
                    "late-beside-another-reason-without-description",
                    BREACHED,
                    "riskAssessment.completedAt",
                    together(risksAssessed("2026-02-03"), besideTheTender(NoTenderReason.OTHER, null))),
            // the end, and the scope
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "late-and-ended-before-the-start",
                            BREACHED,
                            "riskAssessment.completedAt",
                            together(risksAssessed("2026-02-03"), endedBeforeStart(null, "2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .throughout(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            RISK_ASSESSED_BEFORE_TENDER,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(risksAssessed("2026-02-03"), outOfScope()))
                    .throughout(other -> true));

    private RiskAssessedBeforeTenderCases() {}
}
