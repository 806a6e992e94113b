package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.FROM_OCCURRENCE;
import static tw.ictoutsourcing.cases.Changes.given;
import static tw.ictoutsourcing.cases.Changes.incident;
import static tw.ictoutsourcing.cases.Changes.incidents;
import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.notice;
import static tw.ictoutsourcing.cases.Changes.notices;
import static tw.ictoutsourcing.cases.Changes.oneMore;
import static tw.ictoutsourcing.cases.Changes.secondIncident;
import static tw.ictoutsourcing.cases.Changes.taipei;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.INCIDENT_NOTIFIED_IN_TIME;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Requirement.NO_RESTART_BEFORE_EVIDENCE;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.REVIEW_REPORT_FILED;
import static tw.ictoutsourcing.guideline.Requirement.SERVICE_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * The cases of 10/notified-within-one-hour.
 * <p>
 * The first incident occurred at 01:00 on Wednesday, 5 August 2026, was known at 01:20 and notified at 02:00.
 */
final class NotifiedWithinOneHourCases {

    private static final String NOTICES = "incidents[0].notices";
    private static final String GIVEN_AT = "incidents[0].notices[0].givenAt";
    private static final String KNOWN_AT = "incidents[0].knownAt";

    static final List<Case> ALL = List.of(
            // the hour
            complies("exactly-one-hour", givenAt("2026-08-05T02:20:00")),
            late("one-nanosecond-late", givenAt("2026-08-05T02:20:00.000000001")),
            complies("given-on-knowing", givenAt("2026-08-05T01:20:00")),
            complies("known-on-occurrence", knownAt("2026-08-05T01:00:00")),
            late("holiday-does-not-stop-the-hour", givenAt("2026-08-06T09:00:00"))
                    .under(AgencyPolicy.builder()
                            .holidays(List.of(LocalDate.parse("2026-08-05")))
                            .build()),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "weekend-does-not-stop-the-hour",
                            BREACHED,
                            "incidents[2].notices[0].givenAt",
                            oneMore(occurred("2026-08-08T22:00:00")
                                    .withKnownAt(taipei("2026-08-08T22:00:00"))
                                    .withNotices(given(taipei("2026-08-10T09:00:00"), "R1"))))
                    .following(Map.of(NOTIFIED_AS_DESIGNATED, BREACHED, REVIEW_REPORT_FILED, PENDING)),
            complies("given-when-asked", notice(notice -> notice.withInitiative(Initiative.AGENCY_ASKED)))
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, NEEDS_REVIEW)),
            complies(
                    "one-of-two-in-time",
                    notices(List.of(
                            given(taipei("2026-08-05T03:00:00"), "R1"), given(taipei("2026-08-05T02:00:00"), "R1")))),

            // no notice
            all("stated-none", BREACHED, NOTICES, notices(List.of())),
            all("not-recorded", INSUFFICIENT, NOTICES, notices(null)),
            all("lies-ahead", BREACHED, NOTICES, givenAt("2026-08-05T03:00:00")).at("2026-08-05T02:30:00+08:00"),
            all("none-yet-at-the-last-instant", PENDING, notices(List.of())).at("2026-08-05T02:20:00+08:00"),
            all("none-just-after-the-hour", BREACHED, NOTICES, notices(List.of()))
                    .at("2026-08-05T02:20:00.000000001+08:00"),
            all("not-recorded-while-the-hour-runs", PENDING, notices(null)).at("2026-08-05T02:10:00+08:00"),

            // a notice without its time
            all("time-not-recorded", INSUFFICIENT, GIVEN_AT, notice(notice -> notice.withGivenAt(null))),
            all("time-not-recorded-while-the-hour-runs", PENDING, notice(notice -> notice.withGivenAt(null)))
                    .at("2026-08-05T02:10:00+08:00"),
            complies(
                    "time-not-recorded-beside-one-in-time",
                    notices(List.of(given(null, "R1"), given(taipei("2026-08-05T02:00:00"), "R1")))),
            all(
                    "time-not-recorded-beside-a-late-one",
                    INSUFFICIENT,
                    GIVEN_AT,
                    notices(List.of(given(null, "R1"), given(taipei("2026-08-05T03:00:00"), "R1")))),

            // knowing
            complies("knowing-not-recorded-told-within-an-hour-of-occurrence", knownAt(null)),
            all(
                    "knowing-not-recorded-told-later",
                    INSUFFICIENT,
                    KNOWN_AT,
                    together(knownAt(null), givenAt("2026-08-05T02:00:00.000000001"))),
            all(
                    "knowing-not-recorded-stated-none",
                    INSUFFICIENT,
                    KNOWN_AT,
                    together(knownAt(null), notices(List.of()))),
            all("knowing-not-recorded-hour-since-occurrence-runs", PENDING, together(knownAt(null), notices(List.of())))
                    .at("2026-08-05T02:00:00+08:00"),
            Case.of(NOTIFIED_WITHIN_ONE_HOUR, "not-yet-known", PENDING, nothing())
                    .at("2026-08-05T01:10:00+08:00"),
            all("becomes-known-later", PENDING, together(knownAt("2026-12-01T09:00:00"), notices(List.of()))),

            // contradictions
            all("notice-before-knowing", INSUFFICIENT, GIVEN_AT, givenAt("2026-08-05T01:10:00")),
            all(
                    "notice-before-occurrence",
                    INSUFFICIENT,
                    GIVEN_AT,
                    together(knownAt(null), givenAt("2026-08-05T00:50:00"))),
            all("knowing-before-occurrence", INSUFFICIENT, KNOWN_AT, knownAt("2026-08-05T00:50:00")),
            all(
                    "knowing-before-occurrence-stated-none",
                    INSUFFICIENT,
                    KNOWN_AT,
                    together(knownAt("2026-08-05T00:50:00"), notices(List.of()))),
            all(
                    "notice-before-knowing-beside-one-in-time",
                    INSUFFICIENT,
                    GIVEN_AT,
                    notices(List.of(
                            given(taipei("2026-08-05T01:10:00"), "R1"), given(taipei("2026-08-05T02:00:00"), "R1")))),
            all(
                    "occurrence-lies-ahead-yet-known",
                    INSUFFICIENT,
                    KNOWN_AT,
                    incident(incident -> incident.withOccurredAt(taipei("2026-12-01T01:00:00")))),

            // the hour by policy from the occurrence
            complies("from-occurrence-exactly-one-hour", nothing()).under(FROM_OCCURRENCE),
            both("from-occurrence-one-nanosecond-late", BREACHED, GIVEN_AT, givenAt("2026-08-05T02:00:00.000000001"))
                    .under(FROM_OCCURRENCE),
            all("from-occurrence-none-at-the-last-instant", PENDING, notices(List.of()))
                    .under(FROM_OCCURRENCE)
                    .at("2026-08-05T02:00:00+08:00"),
            both("from-occurrence-none-after-the-hour", BREACHED, NOTICES, notices(List.of()))
                    .under(FROM_OCCURRENCE)
                    .at("2026-08-05T02:10:00+08:00")
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, PENDING)),
            complies("from-occurrence-knowing-not-recorded", knownAt(null)).under(FROM_OCCURRENCE),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "from-occurrence-not-recorded",
                            INSUFFICIENT,
                            "incidents[0].occurredAt",
                            incident(incident -> incident.withOccurredAt(null)))
                    .under(FROM_OCCURRENCE)
                    .following(Map.of(NOTIFIED_AS_DESIGNATED, INSUFFICIENT, NO_RESTART_BEFORE_EVIDENCE, INSUFFICIENT)),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "from-occurrence-not-recorded-yet-late-by-knowing",
                            BREACHED,
                            GIVEN_AT,
                            together(
                                    incident(incident -> incident.withOccurredAt(null)),
                                    givenAt("2026-08-05T02:20:00.000000001")))
                    .under(FROM_OCCURRENCE)
                    .following(Map.of(NOTIFIED_AS_DESIGNATED, BREACHED, NO_RESTART_BEFORE_EVIDENCE, INSUFFICIENT))
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, BREACHED)),
            both(
                            "from-occurrence-becomes-known-later",
                            BREACHED,
                            NOTICES,
                            together(knownAt("2026-12-01T09:00:00"), notices(List.of())))
                    .under(FROM_OCCURRENCE)
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, PENDING)),

            // what must be notified
            complies("only-in-the-entrusted-work", incident(incident -> incident.withJudgedReportable(false))),
            complies(
                    "only-major-at-the-vendor",
                    incident(incident -> incident.withInEntrustedWork(false)
                            .withMajorAtVendor(true)
                            .withJudgedReportable(false))),
            complies("only-judged-reportable", incident(incident -> incident.withInEntrustedWork(false))),
            complies(
                    "one-trigger-known-to-hold",
                    incident(incident -> incident.withInEntrustedWork(null).withMajorAtVendor(null))),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "trigger-not-recorded",
                            INSUFFICIENT,
                            "incidents[0].inEntrustedWork",
                            incident(incident ->
                                    incident.withInEntrustedWork(null).withJudgedReportable(false)))
                    .following(Map.of(NOTIFIED_AS_DESIGNATED, INSUFFICIENT, REVIEW_REPORT_FILED, INSUFFICIENT)),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "second-incident-not-notified",
                            BREACHED,
                            "incidents[1].notices",
                            secondIncident(incident -> incident.withInEntrustedWork(true)))
                    .following(Map.of(NOTIFIED_AS_DESIGNATED, BREACHED, REVIEW_REPORT_FILED, INSUFFICIENT)),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "trigger-of-the-second-incident-not-recorded",
                            INSUFFICIENT,
                            "incidents[1].judgedReportable",
                            secondIncident(incident -> incident.withJudgedReportable(null)))
                    .following(Map.of(NOTIFIED_AS_DESIGNATED, INSUFFICIENT, REVIEW_REPORT_FILED, INSUFFICIENT)),

            // whether there is an incident, and the stage
            complies("incident-that-lies-ahead-is-not-there", oneMore(occurred("2026-12-01T01:00:00"))),
            Case.of(NOTIFIED_WITHIN_ONE_HOUR, "all-incidents-lie-ahead", NOT_APPLICABLE, nothing())
                    .at("2026-08-01T09:00:00+08:00"),
            Case.of(NOTIFIED_WITHIN_ONE_HOUR, "no-incident", NOT_APPLICABLE, incidents(List.of()))
                    .throughoutTheArticle()
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, NOT_APPLICABLE)),
            Case.of(NOTIFIED_WITHIN_ONE_HOUR, "incidents-not-recorded", INSUFFICIENT, "incidents", incidents(null))
                    .throughoutTheArticle()
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, INSUFFICIENT)),
            Case.of(NOTIFIED_WITHIN_ONE_HOUR, "incidents-not-recorded-at-procurement", PENDING, incidents(null))
                    .at("2026-03-10T09:00:00+08:00")
                    .throughoutTheArticle()
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, PENDING)),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "incidents-not-recorded-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(engagement -> engagement.withStage(null), incidents(null)))
                    .at("2026-03-10T09:00:00+08:00")
                    .throughout(other -> other.reads().contains("incidents.occurredAt")
                            || other.from()
                                    .filter(from -> from != Stage.PROCUREMENT)
                                    .isPresent()),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "incidents-not-recorded-stage-told-by-milestones",
                            INSUFFICIENT,
                            "incidents",
                            together(engagement -> engagement.withStage(null), incidents(null)))
                    .throughoutTheArticle()
                    .following(Map.of(RETURNED_OR_DELETED, INSUFFICIENT))
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, INSUFFICIENT)),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "judged-before-performance",
                            BREACHED,
                            NOTICES,
                            incidents(List.of(
                                    occurred("2026-03-18T10:00:00").withKnownAt(taipei("2026-03-18T10:00:00")))))
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(NOTIFIED_AS_DESIGNATED, BREACHED, REVIEW_REPORT_FILED, PENDING)),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "out-of-scope",
                            NOT_APPLICABLE,
                            engagement -> engagement.withIctContent(false).withServices(List.of()))
                    .throughout(other -> true),
            Case.of(
                            NOTIFIED_WITHIN_ONE_HOUR,
                            "no-ict-content-beside-another-service",
                            NOT_APPLICABLE,
                            engagement -> engagement
                                    .withIctContent(false)
                                    .withServices(Service.builder()
                                            .kind(ServiceKind.OTHER_INFORMATION)
                                            .description("市民活動攝影")
                                            .build()))
                    .throughout(other -> true),
            complies("no-ict-content-beside-a-listed-service", engagement -> engagement.withIctContent(false))
                    .following(Map.of(SERVICE_STATED, INSUFFICIENT, CONTRACT_KIND_STATED, INSUFFICIENT)),
            complies("ict-content-not-recorded", engagement -> engagement.withIctContent(null))
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT)));

    private NotifiedWithinOneHourCases() {}

    private static Case complies(String name, UnaryOperator<Engagement> change) {
        return Case.of(NOTIFIED_WITHIN_ONE_HOUR, name, COMPLIES, change);
    }

    private static Case late(String name, UnaryOperator<Engagement> change) {
        return all(name, BREACHED, GIVEN_AT, change);
    }

    /** What is not told within the hour is not told as designated within it either, nor in time under 七(六). */
    private static Case all(String name, Verdict verdict, UnaryOperator<Engagement> change) {
        return both(name, verdict, change).following(Map.of(INCIDENT_NOTIFIED_IN_TIME, verdict));
    }

    private static Case all(String name, Verdict verdict, String path, UnaryOperator<Engagement> change) {
        return both(name, verdict, path, change).following(Map.of(INCIDENT_NOTIFIED_IN_TIME, verdict));
    }

    /** What is not told within the hour that the agency counts from the occurrence, while 七(六) counts from knowing. */
    private static Case both(String name, Verdict verdict, UnaryOperator<Engagement> change) {
        return Case.of(NOTIFIED_WITHIN_ONE_HOUR, name, verdict, change)
                .following(Map.of(NOTIFIED_AS_DESIGNATED, verdict));
    }

    private static Case both(String name, Verdict verdict, String path, UnaryOperator<Engagement> change) {
        return Case.of(NOTIFIED_WITHIN_ONE_HOUR, name, verdict, path, change)
                .following(Map.of(NOTIFIED_AS_DESIGNATED, verdict));
    }

    private static UnaryOperator<Engagement> givenAt(String at) {
        return notice(notice -> notice.withGivenAt(taipei(at)));
    }

    private static UnaryOperator<Engagement> knownAt(@Nullable String at) {
        return incident(incident -> incident.withKnownAt(at == null ? null : taipei(at)));
    }

    /** An incident of which the agency was not told, without legal action. */
    private static Incident occurred(String at) {
        return Incident.builder()
                .id("INC-3")
                .occurredAt(taipei(at))
                .mayAffectAgency(false)
                .inEntrustedWork(true)
                .notices(List.<Notice>of())
                .legalAction(false)
                .build();
    }
}
