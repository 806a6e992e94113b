package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonnelChanges.confirmedBy;
import static tw.ictoutsourcing.cases.PersonnelChanges.confirmedOn;
import static tw.ictoutsourcing.cases.PersonnelChanges.conformity;
import static tw.ictoutsourcing.cases.PersonnelChanges.dedicated;
import static tw.ictoutsourcing.cases.PersonnelChanges.partTime;
import static tw.ictoutsourcing.cases.PersonnelChanges.staff;
import static tw.ictoutsourcing.cases.PersonnelChanges.staffNotRecorded;
import static tw.ictoutsourcing.cases.TenderChanges.SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.CONFORMITY_CONFIRMED;
import static tw.ictoutsourcing.guideline.Requirement.DEDICATED_SECURITY_STAFF;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.guideline.Stage;

/**
 * The cases of 7-5/conformity-confirmed.
 * <p>
 * P-002, whose whole job is security, confirmed on 1 October 2026 that performance conforms to both sides' rules.
 */
final class ConformityConfirmedCases {

    static final List<Case> ALL = List.of(
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "not-recorded",
                    INSUFFICIENT,
                    "conformity",
                    engagement -> engagement.withConformity(null)),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "not-to-the-agencys-rules",
                    BREACHED,
                    "conformity.toAgencyRules",
                    conformity(conformity -> conformity.withToAgencyRules(false))),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "not-to-the-vendors-rules",
                    BREACHED,
                    "conformity.toVendorRules",
                    conformity(conformity -> conformity.withToVendorRules(false))),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "agencys-rules-not-recorded",
                    INSUFFICIENT,
                    "conformity.toAgencyRules",
                    conformity(conformity -> conformity.withToAgencyRules(null))),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "vendors-rules-not-recorded",
                    INSUFFICIENT,
                    "conformity.toVendorRules",
                    conformity(conformity -> conformity.withToVendorRules(null))),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "one-denied-the-other-not-recorded",
                    BREACHED,
                    "conformity.toVendorRules",
                    conformity(conformity -> conformity.withToAgencyRules(null).withToVendorRules(false))),
            // when
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "date-not-recorded",
                    INSUFFICIENT,
                    "conformity.confirmedOn",
                    confirmedOn(null)),
            Case.of(CONFORMITY_CONFIRMED, "confirmed-today", COMPLIES, confirmedOn("2026-11-24")),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "confirmed-tomorrow",
                    INSUFFICIENT,
                    "conformity.confirmedOn",
                    confirmedOn("2026-11-25")),
            // by whom
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "person-not-recorded",
                    INSUFFICIENT,
                    "conformity.confirmedBy",
                    confirmedBy(null)),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "by-another-member",
                    NEEDS_REVIEW,
                    "conformity.confirmedBy",
                    confirmedBy("P-003")),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "by-an-unknown-person",
                    INSUFFICIENT,
                    "conformity.confirmedBy",
                    confirmedBy("P-009")),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "by-part-time-staff",
                    NEEDS_REVIEW,
                    "conformity.confirmedBy",
                    together(
                            confirmedBy("P-003"),
                            staff(dedicated("P-002", "2026-04-01", null), partTime("P-003", "2026-04-01")))),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "by-staff-of-another-time",
                    COMPLIES,
                    together(
                            confirmedBy("P-003"),
                            staff(
                                    dedicated("P-002", "2026-04-01", null),
                                    dedicated("P-003", "2026-04-01", "2026-04-30")))),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "by-staff-whose-job-is-not-recorded",
                    INSUFFICIENT,
                    "securityStaff[1].wholeJob",
                    together(
                            confirmedBy("P-003"),
                            staff(
                                    dedicated("P-002", "2026-04-01", null),
                                    dedicated("P-003", "2026-04-01", null).withWholeJob(null)))),
            Case.of(
                    CONFORMITY_CONFIRMED,
                    "beside-an-assignment-of-nobody",
                    INSUFFICIENT,
                    "securityStaff[1].person",
                    together(
                            confirmedBy("P-003"),
                            staff(
                                    dedicated("P-002", "2026-04-01", null),
                                    dedicated("P-003", "2026-04-01", null).withPerson(null)))),
            Case.of(
                            CONFORMITY_CONFIRMED,
                            "staff-not-recorded-and-denied",
                            BREACHED,
                            "conformity.toAgencyRules",
                            together(staffNotRecorded(), conformity(conformity -> conformity.withToAgencyRules(false))))
                    .following(Map.of(DEDICATED_SECURITY_STAFF, INSUFFICIENT)),
            // the end, stages and scope
            Case.of(
                            CONFORMITY_CONFIRMED,
                            "not-recorded-in-an-ended-relation",
                            INSUFFICIENT,
                            "conformity",
                            together(engagement -> engagement.withConformity(null), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CONFORMITY_CONFIRMED,
                            "not-recorded-before-performance",
                            PENDING,
                            engagement -> engagement.withConformity(null))
                    .at(SIGNED),
            Case.of(
                            CONFORMITY_CONFIRMED,
                            "not-recorded-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(
                                    engagement -> engagement.withConformity(null),
                                    engagement -> engagement.withStage(null)))
                    .at(SIGNED)
                    .throughout(other -> other.from()
                            .filter(from -> from.compareTo(Stage.PERFORMANCE) >= 0)
                            .isPresent()),
            Case.of(
                            CONFORMITY_CONFIRMED,
                            "denied-content-denied",
                            NOT_APPLICABLE,
                            together(conformity(conformity -> conformity.withToAgencyRules(false)), outOfScope()))
                    .throughout(other -> true));

    private ConformityConfirmedCases() {}
}
