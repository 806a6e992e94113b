package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.done;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.incident;
import static tw.ictoutsourcing.cases.Changes.incidents;
import static tw.ictoutsourcing.cases.Changes.notDone;
import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.performance;
import static tw.ictoutsourcing.cases.Changes.report;
import static tw.ictoutsourcing.cases.Changes.reportWithin;
import static tw.ictoutsourcing.cases.Changes.taipei;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.INCIDENT_NOTIFIED_IN_TIME;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.REVIEW_REPORT_FILED;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * The cases of 10/review-report-filed.
 * <p>
 * Notification and response were complete at 09:00 on Thursday, 6 August 2026; the report was handed in on 20 August.
 */
final class ReviewReportFiledCases {

    private static final String REPORT = "incidents[0].reviewReport";
    private static final String DONE = "incidents[0].reviewReport.done";
    private static final String AT = "incidents[0].reviewReport.at";
    private static final String COMPLETED_AT = "incidents[0].responseCompletedAt";

    /** What follows from the end of the relation, when nothing of the personal data was returned or deleted. */
    private static final Map<Requirement, Verdict> AFTER_THE_END = Map.of(RETURNED_OR_DELETED, BREACHED);

    static final List<Case> ALL = List.of(
            // against the completion
            complies("filed-on-completion", report(done("2026-08-06T09:00:00+08:00"))),
            leadsTo(
                    "filed-just-before-completion",
                    NEEDS_REVIEW,
                    AT,
                    report(done("2026-08-06T08:59:59.999999999+08:00"))),
            leadsTo("filed-on-the-day-of-completion", NEEDS_REVIEW, AT, report(done("2026-08-06"))),
            leadsTo("filed-the-day-before-completion", NEEDS_REVIEW, AT, report(done("2026-08-05"))),
            Case.of(REVIEW_REPORT_FILED, "not-complete", PENDING, together(completed(null), report(null))),
            Case.of(REVIEW_REPORT_FILED, "not-complete-yet-filed", PENDING, completed(null)),
            Case.of(REVIEW_REPORT_FILED, "asked-just-before-completion", PENDING, nothing())
                    .at("2026-08-06T08:59:59.999999999+08:00"),
            leadsTo("asked-on-completion", NEEDS_REVIEW, AT, nothing()).at("2026-08-06T09:00:00+08:00"),

            // as recorded, while the relation runs
            complies(
                    "date-alone",
                    report(Act.builder().at(Moment.parse("2026-08-20")).build())),
            leadsTo("not-recorded", INSUFFICIENT, REPORT, report(null)),
            leadsTo(
                    "reference-alone",
                    INSUFFICIENT,
                    DONE,
                    report(Act.builder().reference("檢討報告1").build())),
            leadsTo(
                    "date-not-recorded",
                    INSUFFICIENT,
                    AT,
                    report(Act.builder().done(true).build())),
            leadsTo("not-done", NEEDS_REVIEW, DONE, report(notDone())),
            leadsTo("dated-ahead", NEEDS_REVIEW, AT, report(done("2026-12-01"))),
            leadsTo(
                    "stated-not-done-yet-dated",
                    INSUFFICIENT,
                    DONE,
                    report(notDone().withAt(Moment.parse("2026-08-20")))),

            // the end of the relation
            leadsTo("not-done-on-the-day-of-the-end", BREACHED, DONE, together(report(notDone()), ended("2026-11-24")))
                    .following(AFTER_THE_END),
            leadsTo(
                    "not-done-on-the-day-before-the-end",
                    NEEDS_REVIEW,
                    DONE,
                    together(report(notDone()), ended("2026-11-25"))),
            leadsTo(
                            "dated-ahead-after-the-end",
                            BREACHED,
                            AT,
                            together(report(done("2026-12-01")), ended("2026-11-01")))
                    .following(AFTER_THE_END),
            leadsTo("not-recorded-after-the-end", INSUFFICIENT, REPORT, together(report(null), ended("2026-11-01")))
                    .following(AFTER_THE_END),
            complies("filed-after-the-end", ended("2026-08-10"))
                    .following(AFTER_THE_END)
                    .following(Map.of(SELF_AUDITED, BREACHED)),
            leadsTo(
                            "not-done-closed-without-an-end",
                            BREACHED,
                            DONE,
                            together(report(notDone()), engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(AFTER_THE_END)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT),
            leadsTo("not-done-asked-as-if-closed", BREACHED, DONE, report(notDone()))
                    .asIf(Stage.CLOSED),
            leadsTo(
                            "not-complete-after-the-end",
                            INSUFFICIENT,
                            COMPLETED_AT,
                            together(completed(null), report(null), ended("2026-11-01")))
                    .following(AFTER_THE_END),
            leadsTo(
                            "not-complete-asked-as-if-closed",
                            INSUFFICIENT,
                            COMPLETED_AT,
                            together(completed(null), report(null)))
                    .asIf(Stage.CLOSED),
            leadsTo(
                            "completes-later-after-the-end",
                            INSUFFICIENT,
                            COMPLETED_AT,
                            together(completed("2026-12-01T09:00:00"), ended("2026-11-01")))
                    .following(AFTER_THE_END),

            // a deadline of days by policy
            complies("days-on-the-last-day", nothing()).under(reportWithin("P14D")),
            leadsTo("days-one-day-late", BREACHED, AT, nothing()).under(reportWithin("P13D")),
            complies("days-end-on-a-sunday", report(done("2026-08-23"))).under(reportWithin("P17D")),
            leadsTo("days-end-on-a-sunday-filed-on-monday", BREACHED, AT, report(done("2026-08-24")))
                    .under(reportWithin("P17D")),
            leadsTo("days-end-on-a-holiday-filed-afterwards", BREACHED, AT, report(done("2026-08-21")))
                    .under(reportWithin("P14D", "2026-08-20")),

            // a deadline of months by policy
            complies("month-ends-on-a-holiday", completedThenFiled("2026-08-10", "2026-09-11"))
                    .under(reportWithin("P1M", "2026-09-10")),
            leadsTo(
                            "month-ends-on-a-holiday-one-day-late",
                            BREACHED,
                            AT,
                            completedThenFiled("2026-08-10", "2026-09-12"))
                    .under(reportWithin("P1M", "2026-09-10")),
            complies(
                            "month-ends-on-a-saturday-filed-at-noon",
                            completedThenFiled("2026-08-05", "2026-09-07T12:00:00+08:00"))
                    .under(reportWithin("P1M")),
            leadsTo(
                            "month-ends-on-a-saturday-filed-after-noon",
                            BREACHED,
                            AT,
                            completedThenFiled("2026-08-05", "2026-09-07T12:00:00.000000001+08:00"))
                    .under(reportWithin("P1M")),
            leadsTo(
                            "month-ends-on-a-saturday-filed-on-monday",
                            NEEDS_REVIEW,
                            AT,
                            completedThenFiled("2026-08-05", "2026-09-07"))
                    .under(reportWithin("P1M")),
            complies(
                            "month-ends-on-a-saturday-before-a-holiday",
                            completedThenFiled("2026-08-05", "2026-09-08T23:59:59+08:00"))
                    .under(reportWithin("P1M", "2026-09-07")),
            complies(
                            "month-ends-on-a-saturday-that-is-a-holiday",
                            completedThenFiled("2026-08-05", "2026-09-07T17:00:00+08:00"))
                    .under(reportWithin("P1M", "2026-09-05")),
            complies("month-ends-on-a-sunday", report(done("2026-09-07"))).under(reportWithin("P1M")),
            leadsTo("month-ends-on-a-sunday-one-day-late", BREACHED, AT, report(done("2026-09-08")))
                    .under(reportWithin("P1M")),
            complies("month-to-the-last-day", together(completed("2026-09-30T17:00:00"), report(done("2026-10-31"))))
                    .under(reportWithin("P1M")),
            complies("month-without-such-a-day", together(completed("2026-08-30T17:00:00"), report(done("2026-09-30"))))
                    .under(reportWithin("P1M")),
            leadsTo(
                            "month-without-such-a-day-one-day-late",
                            BREACHED,
                            AT,
                            together(completed("2026-08-30T17:00:00"), report(done("2026-10-01"))))
                    .under(reportWithin("P1M")),

            // before and after the deadline
            Case.of(REVIEW_REPORT_FILED, "not-recorded-before-the-deadline", PENDING, report(null))
                    .under(reportWithin("P6M")),
            Case.of(REVIEW_REPORT_FILED, "not-done-before-the-deadline", PENDING, report(notDone()))
                    .under(reportWithin("P6M")),
            Case.of(REVIEW_REPORT_FILED, "dated-ahead-before-the-deadline", PENDING, report(done("2026-12-01")))
                    .under(reportWithin("P6M")),
            Case.of(REVIEW_REPORT_FILED, "not-done-on-the-last-instant", PENDING, report(notDone()))
                    .under(reportWithin("P14D"))
                    .at("2026-08-20T23:59:59.999999999+08:00"),
            leadsTo("not-done-just-after-the-last-day", BREACHED, DONE, report(notDone()))
                    .under(reportWithin("P14D"))
                    .at("2026-08-21T00:00:00+08:00"),
            Case.of(
                            REVIEW_REPORT_FILED,
                            "not-done-at-noon",
                            PENDING,
                            together(completed("2026-08-05T17:00:00"), report(notDone())))
                    .under(reportWithin("P1M"))
                    .at("2026-09-07T12:00:00+08:00"),
            leadsTo(
                            "not-done-just-after-noon",
                            BREACHED,
                            DONE,
                            together(completed("2026-08-05T17:00:00"), report(notDone())))
                    .under(reportWithin("P1M"))
                    .at("2026-09-07T12:00:00.000000001+08:00"),
            Case.of(
                            REVIEW_REPORT_FILED,
                            "not-done-after-the-end-before-the-deadline",
                            PENDING,
                            together(report(notDone()), ended("2026-11-01")))
                    .under(reportWithin("P6M"))
                    .following(AFTER_THE_END),
            leadsTo("not-recorded-after-the-deadline", INSUFFICIENT, REPORT, report(null))
                    .under(reportWithin("P3M")),
            leadsTo("dated-ahead-after-the-deadline", BREACHED, AT, report(done("2026-12-01")))
                    .under(reportWithin("P3M")),
            leadsTo(
                            "date-not-recorded-after-the-deadline",
                            INSUFFICIENT,
                            AT,
                            report(Act.builder().done(true).build()))
                    .under(reportWithin("P3M")),

            // the condition, and the stage
            Case.of(
                            REVIEW_REPORT_FILED,
                            "not-reportable-and-not-recorded",
                            NOT_APPLICABLE,
                            together(
                                    incident(incident ->
                                            incident.withInEntrustedWork(false).withJudgedReportable(false)),
                                    report(null)))
                    .following(
                            Map.of(NOTIFIED_WITHIN_ONE_HOUR, NOT_APPLICABLE, NOTIFIED_AS_DESIGNATED, NOT_APPLICABLE)),
            Case.of(
                            REVIEW_REPORT_FILED,
                            "incidents-not-recorded-after-the-end",
                            INSUFFICIENT,
                            "incidents",
                            together(incidents(null), ended("2026-11-01")))
                    .throughoutTheArticle()
                    .following(AFTER_THE_END)
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, INSUFFICIENT)),
            Case.of(REVIEW_REPORT_FILED, "incidents-not-recorded-asked-as-if-closed", PENDING, incidents(null))
                    .at("2026-03-10T09:00:00+08:00")
                    .asIf(Stage.CLOSED)
                    .throughoutTheArticle()
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, PENDING)),
            Case.of(
                            REVIEW_REPORT_FILED,
                            "ended-before-the-start",
                            NOT_APPLICABLE,
                            together(incidents(null), endedBeforeStart(null, "2026-03-25")))
                    .throughoutTheArticle()
                    .following(AFTER_THE_END)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE)
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, NOT_APPLICABLE)),
            Case.of(
                            REVIEW_REPORT_FILED,
                            "ended-before-a-start-that-lies-ahead",
                            NOT_APPLICABLE,
                            together(incidents(null), endedBeforeStart("2026-12-01", "2026-11-01")))
                    .throughoutTheArticle()
                    .following(AFTER_THE_END)
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE)
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, NOT_APPLICABLE)),
            leadsTo(
                            "ended-before-the-start-and-not-done",
                            BREACHED,
                            DONE,
                            together(report(notDone()), endedBeforeStart(null, "2026-03-25")))
                    .following(AFTER_THE_END)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            REVIEW_REPORT_FILED,
                            "ended-before-a-start-that-has-come",
                            INSUFFICIENT,
                            "performance.endedBeforeStart",
                            together(incidents(null), endedBeforeStart("2026-04-01", "2026-11-01")))
                    .throughoutTheArticle()
                    .following(AFTER_THE_END)
                    .following(Requirement::onlyDuringPerformance, INSUFFICIENT)
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, INSUFFICIENT)),
            Case.of(
                            REVIEW_REPORT_FILED,
                            "stated-ended-before-the-start-while-performing",
                            INSUFFICIENT,
                            "incidents",
                            together(incidents(null), endedBeforeStart("2026-04-01", null)))
                    .throughoutTheArticle()
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, INSUFFICIENT)));

    private ReviewReportFiledCases() {}

    /** Response complete on the afternoon of a day, and a report of a later moment. */
    private static UnaryOperator<Engagement> completedThenFiled(String day, String filed) {
        return together(completed(day + "T17:00:00"), report(done(filed)));
    }

    private static Case complies(String name, UnaryOperator<Engagement> change) {
        return Case.of(REVIEW_REPORT_FILED, name, COMPLIES, change);
    }

    private static Case leadsTo(String name, Verdict verdict, String path, UnaryOperator<Engagement> change) {
        return Case.of(REVIEW_REPORT_FILED, name, verdict, path, change);
    }

    private static UnaryOperator<Engagement> completed(@Nullable String at) {
        return incident(incident -> incident.withResponseCompletedAt(at == null ? null : taipei(at)));
    }

    private static UnaryOperator<Engagement> endedBeforeStart(@Nullable String startedOn, @Nullable String endedOn) {
        return performance(performance -> performance
                .withEndedBeforeStart(true)
                .withStartedOn(startedOn == null ? null : LocalDate.parse(startedOn))
                .withEndedOn(endedOn == null ? null : LocalDate.parse(endedOn)));
    }
}
