package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.done;
import static tw.ictoutsourcing.cases.Changes.notDone;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PartyChanges.member;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.cases.PersonnelChanges.affidavit;
import static tw.ictoutsourcing.cases.PersonnelChanges.cloudOnly;
import static tw.ictoutsourcing.cases.PersonnelChanges.consent;
import static tw.ictoutsourcing.cases.PersonnelChanges.left;
import static tw.ictoutsourcing.cases.PersonnelChanges.nobodyPerforms;
import static tw.ictoutsourcing.cases.PersonnelChanges.started;
import static tw.ictoutsourcing.cases.TenderChanges.SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.CONFIDENTIALITY_SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.CONFORMITY_CONFIRMED;
import static tw.ictoutsourcing.guideline.Requirement.DEDICATED_SECURITY_STAFF;
import static tw.ictoutsourcing.guideline.Requirement.ONE_ACCOUNT_PER_PERSON;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TRAINED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.TRAINING_COVERS_TOPICS;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.personnel.TeamMember;

/**
 * The cases of 7-2/confidentiality-signed.
 * <p>
 * The first member started on 1 April 2026 and signed both papers on 25 March.
 */
final class ConfidentialitySignedCases {

    static final List<Case> ALL = List.of(
            Case.of(CONFIDENTIALITY_SIGNED, "affidavit-signed-the-day-before", COMPLIES, affidavit(done("2026-03-31"))),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "affidavit-signed-on-the-day",
                    NEEDS_REVIEW,
                    "team[0].affidavit.at",
                    affidavit(done("2026-04-01"))),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "affidavit-signed-the-day-after",
                    BREACHED,
                    "team[0].affidavit.at",
                    affidavit(done("2026-04-02"))),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "consent-signed-the-day-after",
                    BREACHED,
                    "team[0].consent.at",
                    consent(done("2026-04-02"))),
            // instants
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "signed-an-hour-before",
                    COMPLIES,
                    together(started("2026-04-01T09:00:00+08:00"), affidavit(done("2026-04-01T08:00:00+08:00")))),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "signed-at-the-instant-of-the-start",
                    BREACHED,
                    "team[0].affidavit.at",
                    together(started("2026-04-01T09:00:00+08:00"), affidavit(done("2026-04-01T09:00:00+08:00")))),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "signed-on-a-day-started-at-an-hour",
                    NEEDS_REVIEW,
                    "team[0].affidavit.at",
                    together(started("2026-04-01T09:00:00+08:00"), affidavit(done("2026-04-01")))),
            // what is not recorded, and what is stated undone
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "affidavit-not-recorded",
                    INSUFFICIENT,
                    "team[0].affidavit",
                    affidavit(null)),
            Case.of(CONFIDENTIALITY_SIGNED, "consent-not-recorded", INSUFFICIENT, "team[0].consent", consent(null)),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "reference-alone",
                    INSUFFICIENT,
                    "team[0].affidavit.done",
                    affidavit(Act.builder().reference("切-001").build())),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "signed-without-a-date",
                    INSUFFICIENT,
                    "team[0].affidavit.at",
                    affidavit(Act.builder().done(true).build())),
            Case.of(CONFIDENTIALITY_SIGNED, "not-signed", BREACHED, "team[0].affidavit.done", affidavit(notDone())),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "one-not-signed-the-other-not-recorded",
                    BREACHED,
                    "team[0].consent.done",
                    together(affidavit(null), consent(notDone()))),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "to-be-signed-tomorrow",
                    BREACHED,
                    "team[0].affidavit.at",
                    affidavit(done("2026-11-25"))),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "stated-unsigned-beside-a-date",
                    INSUFFICIENT,
                    "team[0].affidavit.done",
                    affidavit(done("2026-03-25").withDone(false))),
            // the start
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "not-signed-and-started-today",
                    BREACHED,
                    "team[0].affidavit.done",
                    together(started("2026-11-24"), affidavit(notDone()))),
            Case.of(
                            CONFIDENTIALITY_SIGNED,
                            "starts-tomorrow-unsigned",
                            PENDING,
                            together(started("2026-11-25"), affidavit(notDone())))
                    .following(Map.of(TRAINED_REGULARLY, PENDING, TRAINING_COVERS_TOPICS, PENDING)),
            Case.of(CONFIDENTIALITY_SIGNED, "start-not-recorded", INSUFFICIENT, "team[0].startedAt", started(null)),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "start-not-recorded-unsigned",
                    INSUFFICIENT,
                    "team[0].startedAt",
                    together(started(null), affidavit(notDone()))),
            Case.of(CONFIDENTIALITY_SIGNED, "left-before-starting", INSUFFICIENT, "team[0].leftOn", left("2026-03-31"))
                    .following(Map.of(TRAINED_REGULARLY, INSUFFICIENT, TRAINING_COVERS_TOPICS, INSUFFICIENT)),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "left-unsigned",
                    BREACHED,
                    "team[0].affidavit.done",
                    together(left("2026-06-30"), affidavit(notDone()))),
            // who performs the work
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "performing-not-recorded",
                    INSUFFICIENT,
                    "team[0].performsWork",
                    together(member(member -> member.withPerformsWork(null)), affidavit(notDone()))),
            Case.of(
                    CONFIDENTIALITY_SIGNED,
                    "not-performing-unsigned",
                    COMPLIES,
                    together(member(member -> member.withPerformsWork(false)), affidavit(notDone()))),
            Case.of(CONFIDENTIALITY_SIGNED, "nobody-performs", INSUFFICIENT, "team", nobodyPerforms()),
            Case.of(
                            CONFIDENTIALITY_SIGNED,
                            "nobody-performs-cloud-services-only",
                            NEEDS_REVIEW,
                            "team",
                            together(nobodyPerforms(), cloudOnly()))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE)),
            Case.of(
                            CONFIDENTIALITY_SIGNED,
                            "nobody-in-the-team",
                            INSUFFICIENT,
                            "team",
                            engagement -> engagement.withTeam())
                    .following(Map.of(
                            TRAINED_REGULARLY,
                            INSUFFICIENT,
                            TRAINING_COVERS_TOPICS,
                            INSUFFICIENT,
                            ONE_ACCOUNT_PER_PERSON,
                            INSUFFICIENT,
                            DEDICATED_SECURITY_STAFF,
                            INSUFFICIENT,
                            CONFORMITY_CONFIRMED,
                            INSUFFICIENT)),
            Case.of(
                            CONFIDENTIALITY_SIGNED,
                            "team-not-recorded",
                            INSUFFICIENT,
                            "team",
                            engagement -> engagement.withTeam((List<TeamMember>) null))
                    .following(Map.of(
                            TEAM_ELIGIBLE,
                            INSUFFICIENT,
                            TRAINED_REGULARLY,
                            INSUFFICIENT,
                            TRAINING_COVERS_TOPICS,
                            INSUFFICIENT,
                            DEDICATED_SECURITY_STAFF,
                            INSUFFICIENT,
                            CONFORMITY_CONFIRMED,
                            INSUFFICIENT)),
            Case.of(
                            CONFIDENTIALITY_SIGNED,
                            "team-not-recorded-cloud-services-only",
                            INSUFFICIENT,
                            "team",
                            together(engagement -> engagement.withTeam((List<TeamMember>) null), cloudOnly()))
                    .following(Map.of(
                            TEAM_ELIGIBLE,
                            INSUFFICIENT,
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            NOT_APPLICABLE,
                            TRAINED_REGULARLY,
                            INSUFFICIENT,
                            TRAINING_COVERS_TOPICS,
                            INSUFFICIENT,
                            DEDICATED_SECURITY_STAFF,
                            INSUFFICIENT,
                            CONFORMITY_CONFIRMED,
                            INSUFFICIENT)),
            // stages and scope
            Case.of(CONFIDENTIALITY_SIGNED, "unsigned-before-performance", PENDING, affidavit(notDone()))
                    .at(SIGNED),
            Case.of(CONFIDENTIALITY_SIGNED, "unsigned-as-if-performance", PENDING, affidavit(notDone()))
                    .at(SIGNED)
                    .asIf(Stage.PERFORMANCE),
            Case.of(
                            CONFIDENTIALITY_SIGNED,
                            "unsigned-in-a-relation-that-never-began",
                            NOT_APPLICABLE,
                            together(affidavit(notDone()), endedBeforeStart(null, "2026-03-25")))
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED))
                    .throughout(Requirement::onlyDuringPerformance),
            Case.of(
                            CONFIDENTIALITY_SIGNED,
                            "unsigned-content-denied",
                            NOT_APPLICABLE,
                            together(affidavit(notDone()), outOfScope()))
                    .throughout(other -> true));

    private ConfidentialitySignedCases() {}
}
