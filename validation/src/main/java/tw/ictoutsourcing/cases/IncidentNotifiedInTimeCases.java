package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.FROM_OCCURRENCE;
import static tw.ictoutsourcing.cases.Changes.given;
import static tw.ictoutsourcing.cases.Changes.incident;
import static tw.ictoutsourcing.cases.Changes.incidents;
import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.notice;
import static tw.ictoutsourcing.cases.Changes.notices;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.secondIncident;
import static tw.ictoutsourcing.cases.Changes.taipei;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.guideline.Requirement.EVIDENCE_PRESERVED;
import static tw.ictoutsourcing.guideline.Requirement.INCIDENT_NOTIFIED_IN_TIME;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Requirement.NO_RESTART_BEFORE_EVIDENCE;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.REVIEW_REPORT_FILED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.incident.Notice;

/**
 * The cases of 7-6/incident-notified-in-time.
 * <p>
 * The first incident occurred at 01:00 on 5 August 2026, was known at 01:20, and the vendor told the agency unasked at 02:00. The
 * second is recorded as not affecting the agency.
 */
final class IncidentNotifiedInTimeCases {

    static final List<Case> ALL = List.of(
            // the hour, always from knowing
            Case.of(INCIDENT_NOTIFIED_IN_TIME, "exactly-one-hour", COMPLIES, givenAt("2026-08-05T02:20:00")),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "one-nanosecond-late",
                            BREACHED,
                            "incidents[0].notices[0].givenAt",
                            givenAt("2026-08-05T02:20:00.000000001"))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, BREACHED, NOTIFIED_AS_DESIGNATED, BREACHED)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "policy-counts-from-the-occurrence",
                            COMPLIES,
                            givenAt("2026-08-05T02:10:00"))
                    .under(FROM_OCCURRENCE)
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, BREACHED, NOTIFIED_AS_DESIGNATED, BREACHED)),
            Case.of(INCIDENT_NOTIFIED_IN_TIME, "none-at-the-last-instant", PENDING, notices(List.of()))
                    .at("2026-08-05T02:20:00+08:00")
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, PENDING, NOTIFIED_AS_DESIGNATED, PENDING)),
            Case.of(INCIDENT_NOTIFIED_IN_TIME, "none-given", BREACHED, "incidents[0].notices", notices(List.of()))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, BREACHED, NOTIFIED_AS_DESIGNATED, BREACHED)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "notices-not-recorded",
                            INSUFFICIENT,
                            "incidents[0].notices",
                            notices(null))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, INSUFFICIENT, NOTIFIED_AS_DESIGNATED, INSUFFICIENT)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "notice-still-to-come",
                            BREACHED,
                            "incidents[0].notices",
                            givenAt("2026-08-05T03:00:00"))
                    .at("2026-08-05T02:40:00+08:00")
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, BREACHED, NOTIFIED_AS_DESIGNATED, BREACHED)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "time-of-the-notice-not-recorded",
                            INSUFFICIENT,
                            "incidents[0].notices[0].givenAt",
                            notice(notice -> notice.withGivenAt(null)))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, INSUFFICIENT, NOTIFIED_AS_DESIGNATED, INSUFFICIENT)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "time-of-the-notice-not-recorded-while-the-hour-runs",
                            PENDING,
                            notice(notice -> notice.withGivenAt(null)))
                    .at("2026-08-05T02:10:00+08:00")
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, PENDING, NOTIFIED_AS_DESIGNATED, PENDING)),
            Case.of(
                    INCIDENT_NOTIFIED_IN_TIME,
                    "knowing-not-recorded-told-within-an-hour-of-occurrence",
                    COMPLIES,
                    incident(incident -> incident.withKnownAt(null))),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "knowing-not-recorded-told-later",
                            INSUFFICIENT,
                            "incidents[0].knownAt",
                            together(
                                    incident(incident -> incident.withKnownAt(null)),
                                    givenAt("2026-08-05T02:00:00.000000001")))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, INSUFFICIENT, NOTIFIED_AS_DESIGNATED, INSUFFICIENT)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "becomes-known-later",
                            PENDING,
                            together(
                                    incident(incident -> incident.withKnownAt(taipei("2026-12-01T09:00:00"))),
                                    notices(List.of())))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, PENDING, NOTIFIED_AS_DESIGNATED, PENDING)),
            // on the vendor's own initiative
            Case.of(
                    INCIDENT_NOTIFIED_IN_TIME,
                    "told-only-when-asked",
                    NEEDS_REVIEW,
                    "incidents[0].notices[0].initiative",
                    notice(notice -> notice.withInitiative(Initiative.AGENCY_ASKED))),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "told-when-asked-while-the-hour-runs",
                            PENDING,
                            notice(notice -> notice.withInitiative(Initiative.AGENCY_ASKED)))
                    .at("2026-08-05T02:10:00+08:00"),
            Case.of(
                    INCIDENT_NOTIFIED_IN_TIME,
                    "told-when-asked-and-unasked",
                    COMPLIES,
                    notices(List.of(
                            given(taipei("2026-08-05T01:50:00"), "R1").withInitiative(Initiative.AGENCY_ASKED),
                            given(taipei("2026-08-05T02:00:00"), "R1")))),
            Case.of(
                    INCIDENT_NOTIFIED_IN_TIME,
                    "told-when-asked-in-time-and-unasked-late",
                    NEEDS_REVIEW,
                    "incidents[0].notices[0].initiative",
                    notices(List.of(
                            given(taipei("2026-08-05T02:00:00"), "R1").withInitiative(Initiative.AGENCY_ASKED),
                            given(taipei("2026-08-05T03:00:00"), "R1")))),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "told-late-when-asked",
                            BREACHED,
                            "incidents[0].notices[0].givenAt",
                            notice(notice -> notice.withGivenAt(taipei("2026-08-05T03:00:00"))
                                    .withInitiative(Initiative.AGENCY_ASKED)))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, BREACHED, NOTIFIED_AS_DESIGNATED, BREACHED)),
            Case.of(
                    INCIDENT_NOTIFIED_IN_TIME,
                    "initiative-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].notices[0].initiative",
                    notice(notice -> notice.withInitiative(null))),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "initiative-not-recorded-and-late",
                            BREACHED,
                            "incidents[0].notices[0].givenAt",
                            notice(notice -> notice.withGivenAt(taipei("2026-08-05T03:00:00"))
                                    .withInitiative(null)))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, BREACHED, NOTIFIED_AS_DESIGNATED, BREACHED)),
            // contradictions
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "notice-before-knowing",
                            INSUFFICIENT,
                            "incidents[0].notices[0].givenAt",
                            givenAt("2026-08-05T01:10:00"))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, INSUFFICIENT, NOTIFIED_AS_DESIGNATED, INSUFFICIENT)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "notice-before-occurrence",
                            INSUFFICIENT,
                            "incidents[0].notices[0].givenAt",
                            together(incident(incident -> incident.withKnownAt(null)), givenAt("2026-08-05T00:50:00")))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, INSUFFICIENT, NOTIFIED_AS_DESIGNATED, INSUFFICIENT)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "knowing-before-occurrence",
                            INSUFFICIENT,
                            "incidents[0].knownAt",
                            incident(incident -> incident.withKnownAt(taipei("2026-08-05T00:50:00"))))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, INSUFFICIENT, NOTIFIED_AS_DESIGNATED, INSUFFICIENT)),
            // what may affect the agency
            Case.of(
                    INCIDENT_NOTIFIED_IN_TIME,
                    "whether-it-may-affect-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].mayAffectAgency",
                    incident(incident -> incident.withMayAffectAgency(null))),
            Case.of(
                    INCIDENT_NOTIFIED_IN_TIME,
                    "not-affecting-the-agency",
                    NOT_APPLICABLE,
                    incident(incident -> incident.withMayAffectAgency(false))),
            Case.of(
                    INCIDENT_NOTIFIED_IN_TIME,
                    "second-incident-may-affect",
                    BREACHED,
                    "incidents[1].notices",
                    secondIncident(incident -> incident.withMayAffectAgency(true))),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "may-affect-and-need-not-be-reported-under-10",
                            COMPLIES,
                            incident(incident ->
                                    incident.withInEntrustedWork(false).withJudgedReportable(false)))
                    .following(Map.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            NOT_APPLICABLE,
                            NOTIFIED_AS_DESIGNATED,
                            NOT_APPLICABLE,
                            REVIEW_REPORT_FILED,
                            NOT_APPLICABLE)),
            Case.of(INCIDENT_NOTIFIED_IN_TIME, "no-incident", NOT_APPLICABLE, incidents(List.of()))
                    .following(Map.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            NOT_APPLICABLE,
                            NOTIFIED_AS_DESIGNATED,
                            NOT_APPLICABLE,
                            EVIDENCE_PRESERVED,
                            NOT_APPLICABLE,
                            NO_RESTART_BEFORE_EVIDENCE,
                            NOT_APPLICABLE,
                            REVIEW_REPORT_FILED,
                            NOT_APPLICABLE)),
            Case.of(INCIDENT_NOTIFIED_IN_TIME, "all-incidents-lie-ahead", NOT_APPLICABLE, nothing())
                    .at("2026-08-01T10:00:00+08:00"),
            // stages
            Case.of(INCIDENT_NOTIFIED_IN_TIME, "incidents-not-recorded", INSUFFICIENT, "incidents", incidents(null))
                    .following(Map.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            INSUFFICIENT,
                            NOTIFIED_AS_DESIGNATED,
                            INSUFFICIENT,
                            EVIDENCE_PRESERVED,
                            INSUFFICIENT,
                            NO_RESTART_BEFORE_EVIDENCE,
                            INSUFFICIENT,
                            REVIEW_REPORT_FILED,
                            INSUFFICIENT)),
            Case.of(INCIDENT_NOTIFIED_IN_TIME, "incidents-not-recorded-before-performance", PENDING, incidents(null))
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            PENDING,
                            NOTIFIED_AS_DESIGNATED,
                            PENDING,
                            EVIDENCE_PRESERVED,
                            PENDING,
                            NO_RESTART_BEFORE_EVIDENCE,
                            PENDING,
                            REVIEW_REPORT_FILED,
                            PENDING)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "judged-before-performance",
                            BREACHED,
                            "incidents[0].notices",
                            incidents(List.of(Incident.builder()
                                    .id("INC-0")
                                    .occurredAt(taipei("2026-03-18T10:00:00"))
                                    .knownAt(taipei("2026-03-18T10:00:00"))
                                    .mayAffectAgency(true)
                                    .inEntrustedWork(false)
                                    .majorAtVendor(false)
                                    .judgedReportable(false)
                                    .notices(List.<Notice>of())
                                    .legalAction(false)
                                    .build())))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "ended-before-the-start-incidents-not-recorded",
                            NOT_APPLICABLE,
                            together(incidents(null), endedBeforeStart(null, "2026-03-25")))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE)
                    .following(Map.of(
                            WITHIN_PURPOSE,
                            BREACHED,
                            RETURNED_OR_DELETED,
                            BREACHED,
                            NOTIFIED_WITHIN_ONE_HOUR,
                            NOT_APPLICABLE,
                            NOTIFIED_AS_DESIGNATED,
                            NOT_APPLICABLE,
                            EVIDENCE_PRESERVED,
                            NOT_APPLICABLE,
                            NO_RESTART_BEFORE_EVIDENCE,
                            NOT_APPLICABLE,
                            REVIEW_REPORT_FILED,
                            NOT_APPLICABLE)),
            Case.of(
                            INCIDENT_NOTIFIED_IN_TIME,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(notices(List.of()), outOfScope()))
                    .throughout(other -> true));

    private IncidentNotifiedInTimeCases() {}

    private static UnaryOperator<Engagement> givenAt(String at) {
        return notice(notice -> notice.withGivenAt(taipei(at)));
    }
}
