package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.performance;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonnelChanges.dedicated;
import static tw.ictoutsourcing.cases.PersonnelChanges.partTime;
import static tw.ictoutsourcing.cases.PersonnelChanges.staff;
import static tw.ictoutsourcing.cases.PersonnelChanges.staffNotRecorded;
import static tw.ictoutsourcing.cases.TenderChanges.SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.CONFORMITY_CONFIRMED;
import static tw.ictoutsourcing.guideline.Requirement.DEDICATED_SECURITY_STAFF;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
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
import tw.ictoutsourcing.guideline.Stage;

/**
 * The cases of 7-5/dedicated-security-staff.
 * <p>
 * Performance began on 1 April 2026, and from that day on security is the whole job of P-002.
 */
final class DedicatedSecurityStaffCases {

    static final List<Case> ALL = List.of(
            // the days to cover
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "from-the-day-after-the-start",
                    BREACHED,
                    "securityStaff",
                    staff(dedicated("P-002", "2026-04-02", null))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "from-before-the-start",
                    COMPLIES,
                    staff(dedicated("P-002", "2026-03-01", null))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "to-yesterday",
                    BREACHED,
                    "securityStaff",
                    staff(dedicated("P-002", "2026-04-01", "2026-11-23"))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "to-today",
                    COMPLIES,
                    staff(dedicated("P-002", "2026-04-01", "2026-11-24"))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "adjoining-days",
                    COMPLIES,
                    staff(dedicated("P-003", "2026-07-01", null), dedicated("P-002", "2026-04-01", "2026-06-30"))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "a-day-between",
                    BREACHED,
                    "securityStaff",
                    staff(dedicated("P-002", "2026-04-01", "2026-06-29"), dedicated("P-003", "2026-07-01", null))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "begins-today-only",
                    BREACHED,
                    "securityStaff",
                    staff(dedicated("P-002", "2026-11-24", null))),
            // whose whole job it is
            Case.of(DEDICATED_SECURITY_STAFF, "none", BREACHED, "securityStaff", staff())
                    .following(Map.of(CONFORMITY_CONFIRMED, NEEDS_REVIEW)),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "part-of-the-job-only",
                            BREACHED,
                            "securityStaff",
                            staff(partTime("P-002", "2026-04-01"), partTime("P-003", "2026-04-01")))
                    .following(Map.of(CONFORMITY_CONFIRMED, NEEDS_REVIEW)),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "part-of-the-job-in-a-gap",
                    BREACHED,
                    "securityStaff",
                    staff(dedicated("P-002", "2026-04-01", "2026-06-30"), partTime("P-003", "2026-07-01"))),
            Case.of(DEDICATED_SECURITY_STAFF, "not-recorded", INSUFFICIENT, "securityStaff", staffNotRecorded())
                    .following(Map.of(CONFORMITY_CONFIRMED, INSUFFICIENT)),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "whole-job-not-recorded",
                            INSUFFICIENT,
                            "securityStaff[0].wholeJob",
                            staff(dedicated("P-002", "2026-04-01", null).withWholeJob(null)))
                    .following(Map.of(CONFORMITY_CONFIRMED, INSUFFICIENT)),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "whole-job-not-recorded-and-a-gap",
                            BREACHED,
                            "securityStaff",
                            staff(dedicated("P-002", "2026-04-01", "2026-11-23").withWholeJob(null)))
                    .following(Map.of(CONFORMITY_CONFIRMED, INSUFFICIENT)),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "whole-job-not-recorded-beside-a-full-one",
                    COMPLIES,
                    staff(
                            dedicated("P-003", "2026-04-01", null).withWholeJob(null),
                            dedicated("P-002", "2026-04-01", null))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "first-day-not-recorded",
                    INSUFFICIENT,
                    "securityStaff[0].from",
                    staff(dedicated("P-002", null, null))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "first-day-not-recorded-before-a-gap",
                    BREACHED,
                    "securityStaff",
                    staff(dedicated("P-002", null, "2026-06-29"), dedicated("P-003", "2026-07-01", null))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "last-day-before-the-first",
                    INSUFFICIENT,
                    "securityStaff[0].to",
                    staff(dedicated("P-002", "2026-04-01", "2026-03-31"))),
            // who it is
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "person-not-recorded",
                            INSUFFICIENT,
                            "securityStaff[0].person",
                            staff(dedicated("P-002", "2026-04-01", null).withPerson(null)))
                    .following(Map.of(CONFORMITY_CONFIRMED, INSUFFICIENT)),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "unknown-person",
                            INSUFFICIENT,
                            "securityStaff[0].person",
                            staff(dedicated("P-009", "2026-04-01", null)))
                    .following(Map.of(CONFORMITY_CONFIRMED, NEEDS_REVIEW)),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "unknown-person-beside-a-full-one",
                    COMPLIES,
                    staff(dedicated("P-009", "2026-04-01", null), dedicated("P-002", "2026-04-01", null))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "unknown-person-after-a-gap",
                    BREACHED,
                    "securityStaff",
                    staff(dedicated("P-002", "2026-04-01", "2026-06-29"), dedicated("P-009", "2026-07-01", null))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "left-the-team",
                    BREACHED,
                    "securityStaff",
                    engagement -> engagement.withTeam(Changes.at(
                            1, engagement.team(), second -> second.withLeftOn(LocalDate.parse("2026-11-23"))))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "left-the-team-and-was-replaced",
                    COMPLIES,
                    together(
                            engagement -> engagement.withTeam(Changes.at(
                                    1, engagement.team(), second -> second.withLeftOn(LocalDate.parse("2026-09-30")))),
                            staff(dedicated("P-002", "2026-04-01", null), dedicated("P-003", "2026-10-01", null)))),
            // the start and the end of performance
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "to-the-day-before-the-end",
                            COMPLIES,
                            together(staff(dedicated("P-002", "2026-04-01", "2026-10-30")), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "to-two-days-before-the-end",
                            BREACHED,
                            "securityStaff",
                            together(staff(dedicated("P-002", "2026-04-01", "2026-10-29")), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "start-not-recorded",
                    INSUFFICIENT,
                    "performance.startedOn",
                    performance(performance -> performance.withStartedOn(null))),
            Case.of(
                    DEDICATED_SECURITY_STAFF,
                    "start-not-recorded-nobody-today",
                    BREACHED,
                    "securityStaff",
                    together(
                            performance(performance -> performance.withStartedOn(null)),
                            staff(dedicated("P-002", "2026-04-01", "2026-11-23")))),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "start-not-recorded-nobody-before-the-end",
                            BREACHED,
                            "securityStaff",
                            together(
                                    performance(performance -> performance.withStartedOn(null)),
                                    staff(dedicated("P-002", "2026-04-01", "2026-10-29")),
                                    ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "closed-without-an-end",
                            INSUFFICIENT,
                            "performance.endedOn",
                            engagement -> engagement.withStage(Stage.CLOSED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "closed-without-an-end-nobody-on-the-first-day",
                            BREACHED,
                            "securityStaff",
                            together(
                                    staff(dedicated("P-002", "2026-04-02", null)),
                                    engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "closed-without-start-and-end-none",
                            BREACHED,
                            "securityStaff",
                            together(
                                    staff(),
                                    performance(performance -> performance.withStartedOn(null)),
                                    engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(
                            WITHIN_PURPOSE,
                            INSUFFICIENT,
                            RETURNED_OR_DELETED,
                            BREACHED,
                            CONFORMITY_CONFIRMED,
                            NEEDS_REVIEW)),
            Case.of(
                            DEDICATED_SECURITY_STAFF,
                            "ended-before-it-began",
                            INSUFFICIENT,
                            "performance.endedOn",
                            together(staff(dedicated("P-002", "2026-03-01", null)), ended("2026-03-31")))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            // stages and scope
            Case.of(DEDICATED_SECURITY_STAFF, "none-before-performance", PENDING, staff())
                    .at(SIGNED),
            Case.of(DEDICATED_SECURITY_STAFF, "none-as-if-performance", PENDING, staff())
                    .at(SIGNED)
                    .asIf(Stage.PERFORMANCE),
            Case.of(DEDICATED_SECURITY_STAFF, "none-content-denied", NOT_APPLICABLE, together(staff(), outOfScope()))
                    .throughout(other -> true));

    private DedicatedSecurityStaffCases() {}
}
