package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.AuditChanges.audit;
import static tw.ictoutsourcing.cases.AuditChanges.auditEvery;
import static tw.ictoutsourcing.cases.AuditChanges.auditsNotRecorded;
import static tw.ictoutsourcing.cases.AuditChanges.oneMoreAudit;
import static tw.ictoutsourcing.cases.AuditChanges.withoutAudit;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.performance;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PartyChanges.firm;
import static tw.ictoutsourcing.cases.PartyChanges.noVendor;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.DEDICATED_SECURITY_STAFF;
import static tw.ictoutsourcing.guideline.Requirement.DEFICIENCIES_CONTROLLED;
import static tw.ictoutsourcing.guideline.Requirement.DELIVERABLE_ORIGIN_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.audit.AuditItem;
import tw.ictoutsourcing.audit.Checklist;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.ParticipantRole;

/**
 * The cases of 9/audited-regularly.
 * <p>
 * Performance began on 1 April 2026, and so did the subcontractor S1; J1 bid jointly. The vendor and S1 were audited with the City's
 * checklist on 10 August 2026. The default interval is one year.
 */
final class AuditedRegularlyCases {

    static final List<Case> ALL = List.of(
            // within the interval
            Case.of(AUDITED_REGULARLY, "never-audited-in-the-first-interval", PENDING, withoutAudit(1)),
            Case.of(AUDITED_REGULARLY, "never-audited-on-the-last-day-of-the-first-interval", PENDING, withoutAudit(1))
                    .at("2027-04-01T23:59:59+08:00"),
            Case.of(
                            AUDITED_REGULARLY,
                            "never-audited-after-the-first-interval",
                            BREACHED,
                            "participants[0]",
                            withoutAudit(1))
                    .at("2027-04-02T00:00:00+08:00"),
            Case.of(
                            AUDITED_REGULARLY,
                            "one-interval-ago-to-the-day",
                            COMPLIES,
                            audit(1, audit -> audit.withCompletedOn(LocalDate.parse("2026-05-24"))))
                    .under(auditEvery("P6M")),
            Case.of(
                            AUDITED_REGULARLY,
                            "one-interval-and-a-day-ago",
                            BREACHED,
                            "audits[1].completedOn",
                            audit(1, audit -> audit.withCompletedOn(LocalDate.parse("2026-05-23"))))
                    .under(auditEvery("P6M")),
            Case.of(
                    AUDITED_REGULARLY,
                    "shortly-before-the-start",
                    COMPLIES,
                    firm("S1", firm -> firm.withStartedOn(LocalDate.parse("2026-10-01")))),
            Case.of(
                    AUDITED_REGULARLY,
                    "long-before-the-start",
                    PENDING,
                    together(
                            firm("S1", firm -> firm.withStartedOn(LocalDate.parse("2026-10-01"))),
                            audit(1, audit -> audit.withCompletedOn(LocalDate.parse("2025-09-01"))))),
            Case.of(
                            AUDITED_REGULARLY,
                            "vendor-never-audited-after-the-first-interval",
                            BREACHED,
                            "vendor",
                            withoutAudit(0))
                    .under(auditEvery("P6M"))
                    .following(Map.of(DEFICIENCIES_CONTROLLED, NOT_APPLICABLE)),
            Case.of(
                    AUDITED_REGULARLY,
                    "planned",
                    PENDING,
                    audit(1, audit -> audit.withCompletedOn(LocalDate.parse("2026-11-25")))),
            Case.of(
                    AUDITED_REGULARLY,
                    "not-started-yet",
                    PENDING,
                    firm("S1", firm -> firm.withStartedOn(LocalDate.parse("2026-12-01")))),
            // which audits count
            Case.of(
                            AUDITED_REGULARLY,
                            "another-checklist",
                            BREACHED,
                            "participants[0]",
                            audit(1, audit -> audit.withChecklist(Checklist.OTHER)))
                    .under(auditEvery("P6M")),
            Case.of(AUDITED_REGULARLY, "no-items", BREACHED, "participants[0]", audit(1, audit -> audit.withItems()))
                    .under(auditEvery("P6M")),
            Case.of(
                            AUDITED_REGULARLY,
                            "checklist-not-recorded",
                            INSUFFICIENT,
                            "audits[1].checklist",
                            audit(1, audit -> audit.withChecklist(null)))
                    .under(auditEvery("P6M")),
            Case.of(
                            AUDITED_REGULARLY,
                            "items-not-recorded",
                            INSUFFICIENT,
                            "audits[1].items",
                            audit(1, audit -> audit.withItems((List<AuditItem>) null)))
                    .under(auditEvery("P6M")),
            Case.of(
                    AUDITED_REGULARLY,
                    "checklist-not-recorded-in-the-first-interval",
                    INSUFFICIENT,
                    "audits[1].checklist",
                    audit(1, audit -> audit.withChecklist(null))),
            Case.of(
                    AUDITED_REGULARLY,
                    "checklist-not-recorded-of-an-old-audit",
                    PENDING,
                    audit(1, audit -> audit.withChecklist(null).withCompletedOn(LocalDate.parse("2025-09-01")))),
            Case.of(
                            AUDITED_REGULARLY,
                            "undated",
                            INSUFFICIENT,
                            "audits[1].completedOn",
                            audit(1, audit -> audit.withCompletedOn(null)))
                    .under(auditEvery("P6M")),
            Case.of(
                    AUDITED_REGULARLY,
                    "undated-beside-one-in-time",
                    COMPLIES,
                    oneMoreAudit(audit -> audit.withCompletedOn(null))),
            Case.of(
                            AUDITED_REGULARLY,
                            "firm-not-recorded",
                            INSUFFICIENT,
                            "audits[1].party",
                            audit(1, audit -> audit.withParty(null)))
                    .under(auditEvery("P6M")),
            Case.of(
                            AUDITED_REGULARLY,
                            "unknown-firm",
                            INSUFFICIENT,
                            "audits[1].party",
                            audit(1, audit -> audit.withParty(PartyId.of("S9"))))
                    .under(auditEvery("P6M")),
            Case.of(AUDITED_REGULARLY, "audits-not-recorded", INSUFFICIENT, "audits", auditsNotRecorded())
                    .following(Map.of(DEFICIENCIES_CONTROLLED, INSUFFICIENT)),
            // which firms
            Case.of(
                            AUDITED_REGULARLY,
                            "other-firms-not-recorded",
                            INSUFFICIENT,
                            "participants",
                            engagement -> engagement.withParticipants((List<Participant>) null))
                    .following(Map.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            NEEDS_REVIEW,
                            TEAM_ELIGIBLE,
                            INSUFFICIENT,
                            WITHIN_PURPOSE,
                            INSUFFICIENT)),
            Case.of(AUDITED_REGULARLY, "no-other-firm", COMPLIES, engagement -> engagement.withParticipants())
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            AUDITED_REGULARLY,
                            "joint-bidder-not-audited",
                            COMPLIES,
                            together(firm("S1", firm -> firm.withRole(ParticipantRole.JOINT_BIDDER)), withoutAudit(1)))
                    .under(auditEvery("P6M")),
            Case.of(
                            AUDITED_REGULARLY,
                            "firm-in-another-role-not-audited",
                            COMPLIES,
                            together(firm("S1", firm -> firm.withRole(ParticipantRole.OTHER)), withoutAudit(1)))
                    .under(auditEvery("P6M")),
            Case.of(AUDITED_REGULARLY, "role-not-recorded-audited", COMPLIES, firm("S1", firm -> firm.withRole(null))),
            Case.of(
                            AUDITED_REGULARLY,
                            "role-not-recorded-not-audited",
                            INSUFFICIENT,
                            "participants[0].role",
                            together(firm("S1", firm -> firm.withRole(null)), withoutAudit(1)))
                    .under(auditEvery("P6M")),
            Case.of(
                    AUDITED_REGULARLY,
                    "role-not-recorded-not-audited-in-the-first-interval",
                    PENDING,
                    together(firm("S1", firm -> firm.withRole(null)), withoutAudit(1))),
            Case.of(AUDITED_REGULARLY, "vendor-not-recorded", INSUFFICIENT, "vendor", noVendor())
                    .following(Map.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            INSUFFICIENT,
                            TEAM_ELIGIBLE,
                            INSUFFICIENT,
                            PRODUCT_BRAND_ELIGIBLE,
                            INSUFFICIENT,
                            DELIVERABLE_ORIGIN_ELIGIBLE,
                            INSUFFICIENT,
                            SECURITY_MANAGED_OR_CERTIFIED,
                            INSUFFICIENT,
                            WITHIN_PURPOSE,
                            INSUFFICIENT)),
            Case.of(
                    AUDITED_REGULARLY,
                    "start-not-recorded-audited",
                    COMPLIES,
                    firm("S1", firm -> firm.withStartedOn(null))),
            Case.of(
                    AUDITED_REGULARLY,
                    "start-not-recorded-not-audited",
                    INSUFFICIENT,
                    "participants[0].startedOn",
                    together(firm("S1", firm -> firm.withStartedOn(null)), withoutAudit(1))),
            Case.of(
                            AUDITED_REGULARLY,
                            "start-of-performance-not-recorded-vendor-not-audited",
                            INSUFFICIENT,
                            "performance.startedOn",
                            together(withoutAudit(0), performance(performance -> performance.withStartedOn(null))))
                    .following(Map.of(DEFICIENCIES_CONTROLLED, NOT_APPLICABLE, DEDICATED_SECURITY_STAFF, INSUFFICIENT)),
            // the end of a firm's part, and of the relation
            Case.of(
                            AUDITED_REGULARLY,
                            "ended-in-its-first-interval",
                            NEEDS_REVIEW,
                            "participants[0]",
                            together(
                                    firm("S1", firm -> firm.withEndedOn(LocalDate.parse("2026-10-01"))),
                                    withoutAudit(1)))
                    .under(auditEvery("P6M")),
            Case.of(
                            AUDITED_REGULARLY,
                            "ended-a-day-after-its-first-interval",
                            BREACHED,
                            "participants[0]",
                            together(
                                    firm("S1", firm -> firm.withEndedOn(LocalDate.parse("2026-10-02"))),
                                    withoutAudit(1)))
                    .under(auditEvery("P6M")),
            Case.of(
                            AUDITED_REGULARLY,
                            "audited-only-after-its-end",
                            BREACHED,
                            "participants[0]",
                            together(
                                    firm("S1", firm -> firm.withEndedOn(LocalDate.parse("2026-10-05"))),
                                    audit(1, audit -> audit.withCompletedOn(LocalDate.parse("2026-10-10")))))
                    .under(auditEvery("P6M")),
            Case.of(
                            AUDITED_REGULARLY,
                            "in-time-at-its-end",
                            COMPLIES,
                            together(
                                    firm("S1", firm -> firm.withEndedOn(LocalDate.parse("2026-06-30"))),
                                    audit(1, audit -> audit.withCompletedOn(LocalDate.parse("2026-05-01")))))
                    .under(auditEvery("P6M")),
            Case.of(
                    AUDITED_REGULARLY,
                    "end-before-its-start",
                    INSUFFICIENT,
                    "participants[0].endedOn",
                    firm("S1", firm -> firm.withEndedOn(LocalDate.parse("2026-03-31")))),
            Case.of(
                            AUDITED_REGULARLY,
                            "in-its-first-interval-at-the-end",
                            NEEDS_REVIEW,
                            "participants[0]",
                            together(withoutAudit(1), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(AUDITED_REGULARLY, "in-time-at-the-end", COMPLIES, ended("2026-10-10"))
                    .under(auditEvery("P2M"))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            AUDITED_REGULARLY,
                            "not-started-by-the-end",
                            NEEDS_REVIEW,
                            "participants[0]",
                            together(
                                    firm("S1", firm -> firm.withStartedOn(LocalDate.parse("2026-11-10"))),
                                    ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            AUDITED_REGULARLY,
                            "closed-without-an-end",
                            INSUFFICIENT,
                            "performance.endedOn",
                            engagement -> engagement.withStage(Stage.CLOSED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            AUDITED_REGULARLY,
                            "closed-without-an-end-and-overdue-before-the-start",
                            BREACHED,
                            "participants[0]",
                            together(
                                    firm("S1", firm -> firm.withStartedOn(LocalDate.parse("2025-03-01"))),
                                    withoutAudit(1),
                                    engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(AUDITED_REGULARLY, "end-before-the-start", INSUFFICIENT, "performance.endedOn", ended("2026-03-31"))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            // stages
            Case.of(AUDITED_REGULARLY, "audits-not-recorded-before-performance", PENDING, auditsNotRecorded())
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(DEFICIENCIES_CONTROLLED, PENDING)),
            Case.of(
                            AUDITED_REGULARLY,
                            "ended-before-the-start",
                            NOT_APPLICABLE,
                            together(withoutAudit(1), endedBeforeStart(null, "2026-03-25")))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            Case.of(AUDITED_REGULARLY, "content-denied", NOT_APPLICABLE, together(auditsNotRecorded(), outOfScope()))
                    .throughout(other -> true));

    private AuditedRegularlyCases() {}
}
