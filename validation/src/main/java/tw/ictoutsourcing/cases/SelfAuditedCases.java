package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.AuditChanges.selfAuditEvery;
import static tw.ictoutsourcing.cases.AuditChanges.selfAudits;
import static tw.ictoutsourcing.cases.AuditChanges.selfAuditsNotRecorded;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.performance;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.guideline.Requirement.DEDICATED_SECURITY_STAFF;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SELF_AUDITED;
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
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;

/**
 * The cases of 7-7/self-audited.
 * <p>
 * Performance began on 1 April 2026, and the vendor audited itself on 1 September 2026. The default interval is one year.
 */
final class SelfAuditedCases {

    static final List<Case> ALL = List.of(
            // within the interval
            Case.of(SELF_AUDITED, "one-interval-ago-to-the-day", COMPLIES, selfAudits("2025-11-24")),
            Case.of(
                    SELF_AUDITED,
                    "one-interval-and-a-day-ago",
                    NEEDS_REVIEW,
                    "selfAudits[0].completedOn",
                    selfAudits("2025-11-23")),
            Case.of(SELF_AUDITED, "one-of-two-in-time", COMPLIES, selfAudits("2024-05-01", "2026-05-01")),
            Case.of(
                    SELF_AUDITED,
                    "two-old-ones",
                    NEEDS_REVIEW,
                    "selfAudits[1].completedOn",
                    selfAudits("2024-05-01", "2025-05-01")),
            Case.of(SELF_AUDITED, "policy-of-six-months-to-the-day", COMPLIES, selfAudits("2026-05-24"))
                    .under(selfAuditEvery("P6M")),
            Case.of(
                            SELF_AUDITED,
                            "policy-of-six-months-a-day-over",
                            NEEDS_REVIEW,
                            "selfAudits[0].completedOn",
                            selfAudits("2026-05-23"))
                    .under(selfAuditEvery("P6M")),
            Case.of(SELF_AUDITED, "of-the-day-it-is-asked", COMPLIES, selfAudits("2026-11-24")),
            // without a date
            Case.of(SELF_AUDITED, "undated", INSUFFICIENT, "selfAudits[0].completedOn", selfAudits((String) null)),
            Case.of(SELF_AUDITED, "undated-beside-one-in-time", COMPLIES, selfAudits(null, "2026-09-01")),
            Case.of(
                    SELF_AUDITED,
                    "undated-beside-an-old-one",
                    INSUFFICIENT,
                    "selfAudits[0].completedOn",
                    selfAudits(null, "2025-05-01")),
            // none
            Case.of(SELF_AUDITED, "not-recorded", INSUFFICIENT, "selfAudits", selfAuditsNotRecorded()),
            Case.of(SELF_AUDITED, "none-in-the-first-interval", PENDING, selfAudits()),
            Case.of(SELF_AUDITED, "none-on-the-last-day-of-the-first-interval", PENDING, selfAudits())
                    .at("2027-04-01T23:59:59+08:00"),
            Case.of(SELF_AUDITED, "none-after-the-first-interval", BREACHED, "selfAudits", selfAudits())
                    .at("2027-04-02T00:00:00+08:00"),
            Case.of(SELF_AUDITED, "still-to-come", PENDING, selfAudits("2026-11-25")),
            Case.of(
                            SELF_AUDITED,
                            "none-and-the-start-not-recorded",
                            INSUFFICIENT,
                            "performance.startedOn",
                            together(selfAudits(), performance(performance -> performance.withStartedOn(null))))
                    .following(Map.of(DEDICATED_SECURITY_STAFF, INSUFFICIENT)),
            Case.of(
                            SELF_AUDITED,
                            "in-time-and-the-start-not-recorded",
                            COMPLIES,
                            performance(performance -> performance.withStartedOn(null)))
                    .following(Map.of(DEDICATED_SECURITY_STAFF, INSUFFICIENT)),
            // the end of the relation
            Case.of(SELF_AUDITED, "in-time-at-the-end", COMPLIES, ended("2026-11-01"))
                    .under(selfAuditEvery("P2M"))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            SELF_AUDITED,
                            "a-day-too-old-at-the-end",
                            NEEDS_REVIEW,
                            "selfAudits[0].completedOn",
                            together(selfAudits("2026-08-31"), ended("2026-11-01")))
                    .under(selfAuditEvery("P2M"))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            SELF_AUDITED,
                            "none-at-the-end",
                            BREACHED,
                            "selfAudits",
                            together(selfAudits(), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(SELF_AUDITED, "only-after-the-end", BREACHED, "selfAudits", ended("2026-08-31"))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(SELF_AUDITED, "on-the-day-of-the-end", COMPLIES, ended("2026-09-01"))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            SELF_AUDITED,
                            "closed-without-an-end",
                            INSUFFICIENT,
                            "performance.endedOn",
                            engagement -> engagement.withStage(Stage.CLOSED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            SELF_AUDITED,
                            "closed-without-an-end-and-none",
                            BREACHED,
                            "selfAudits",
                            together(selfAudits(), engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            SELF_AUDITED,
                            "closed-without-a-start-and-none",
                            INSUFFICIENT,
                            "performance.startedOn",
                            together(
                                    selfAudits(),
                                    performance(performance -> performance
                                            .withStartedOn(null)
                                            .withEndedOn(LocalDate.parse("2026-11-01")))))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .following(Map.of(DEDICATED_SECURITY_STAFF, INSUFFICIENT)),
            Case.of(
                            SELF_AUDITED,
                            "closed-without-a-start-that-was-made-and-none",
                            BREACHED,
                            "selfAudits",
                            together(
                                    selfAudits(),
                                    performance(performance -> performance
                                            .withStartedOn(null)
                                            .withEndedBeforeStart(false)
                                            .withEndedOn(LocalDate.parse("2026-11-01")))))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .following(Map.of(DEDICATED_SECURITY_STAFF, INSUFFICIENT)),
            Case.of(SELF_AUDITED, "end-before-the-start", INSUFFICIENT, "performance.endedOn", ended("2026-03-31"))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            // stages
            Case.of(SELF_AUDITED, "none-before-performance", PENDING, selfAuditsNotRecorded())
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(SELF_AUDITED, "none-asked-as-if-closed", PENDING, selfAudits())
                    .asIf(Stage.CLOSED),
            Case.of(SELF_AUDITED, "none-asked-as-if-performing", PENDING, selfAudits())
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE),
            Case.of(
                            SELF_AUDITED,
                            "ended-before-the-start",
                            NOT_APPLICABLE,
                            together(selfAudits(), endedBeforeStart(null, "2026-03-25")))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            Case.of(SELF_AUDITED, "content-denied", NOT_APPLICABLE, together(selfAuditsNotRecorded(), outOfScope()))
                    .throughout(other -> true));

    private SelfAuditedCases() {}
}
