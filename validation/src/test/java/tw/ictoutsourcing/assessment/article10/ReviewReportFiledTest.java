package tw.ictoutsourcing.assessment.article10;

import static tw.ictoutsourcing.assessment.article10.HandledIncident.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.INCIDENT;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.RESPONSE_COMPLETE;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.filed;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.taipei;
import static tw.ictoutsourcing.guideline.Requirement.REVIEW_REPORT_FILED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** 十: a review report is handed in once notification and response are complete. */
class ReviewReportFiledTest {

    private static final Question FILED = Question.of(REVIEW_REPORT_FILED);

    private static final String REPORT = "incidents[0].reviewReport";
    private static final String DONE = "incidents[0].reviewReport.done";
    private static final String AT = "incidents[0].reviewReport.at";
    private static final String COMPLETED = "incidents[0].responseCompletedAt";

    private static final Act NOT_DONE = Act.builder().done(false).build();

    private static Incident report(@Nullable Act report) {
        return INCIDENT.withReviewReport(report);
    }

    private static Incident filedAt(String at) {
        return report(filed(at));
    }

    private static Incident completed(String at, @Nullable Act report) {
        return report(report).withResponseCompletedAt(taipei(at));
    }

    private static Engagement ended(String day, Incident incident) {
        return ENGAGEMENT
                .withPerformance(ENGAGEMENT.performance().withEndedOn(LocalDate.parse(day)))
                .withIncidents(incident);
    }

    private static Question within(String period, LocalDate... holidays) {
        return FILED.under(AgencyPolicy.builder()
                .reviewReportDeadline(Period.parse(period))
                .holidays(List.of(holidays))
                .build());
    }

    @Test
    void accepts_report_at_the_instant_of_completion() {
        FILED.accepts(filedAt(RESPONSE_COMPLETE + "+08:00"));
    }

    @Test
    void leaves_report_one_nanosecond_before_completion_to_review() {
        FILED.leavesToReview(filedAt("2026-08-06T08:59:59.999999999+08:00"), AT);
    }

    @Test
    void compares_report_and_completion_between_offsets() {
        FILED.accepts(filedAt("2026-08-06T01:00:00Z"));
        FILED.leavesToReview(filedAt("2026-08-06T00:59:59.999999999Z"), AT);
    }

    @Test
    void leaves_report_dated_on_the_day_of_completion_to_review() {
        FILED.leavesToReview(filedAt("2026-08-06"), AT);
        FILED.accepts(filedAt("2026-08-07"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59:59.999999999, 2025-12-31, 2026-01-01",
        "2024-02-28T23:59:59.999999999, 2024-02-28, 2024-02-29",
        "2024-02-29T00:00:00,           2024-02-29, 2024-03-01"
    })
    void reads_the_day_of_completion_in_taipei(String completed, String thatDay, String nextDay) {
        FILED.leavesToReview(completed(completed, filed(thatDay)), AT);
        FILED.accepts(completed(completed, filed(nextDay)));
    }

    @Test
    void waits_until_the_response_is_complete() {
        Incident unreported = report(null);

        FILED.at(taipei(RESPONSE_COMPLETE).minusNanos(1)).leaves(unreported, PENDING);
        FILED.at(taipei(RESPONSE_COMPLETE)).rejects(unreported, INSUFFICIENT, REPORT);
        FILED.leaves(INCIDENT.withResponseCompletedAt(null), PENDING);
    }

    @Test
    void rejects_a_response_that_is_not_complete_at_the_end_of_the_relation() {
        FILED.rejects(ended("2026-11-24", INCIDENT.withResponseCompletedAt(null)), INSUFFICIENT, COMPLETED);
        FILED.rejects(
                ended("2026-11-24", INCIDENT.withResponseCompletedAt(taipei("2026-11-24T09:00:00.000000001"))),
                INSUFFICIENT,
                COMPLETED);
        FILED.leaves(ended("2026-11-25", INCIDENT.withResponseCompletedAt(null)), PENDING);
    }

    @Test
    void leaves_a_report_stated_not_filed_to_review_while_the_relation_runs() {
        FILED.leavesToReview(report(NOT_DONE), DONE);
        FILED.leavesToReview(ended("2026-11-25", report(NOT_DONE)), DONE);
    }

    @Test
    void rejects_a_report_stated_not_filed_from_the_end_of_the_relation_on() {
        FILED.rejects(ended("2026-11-24", report(NOT_DONE)), BREACHED, DONE);
    }

    @Test
    void takes_a_report_that_lies_ahead_as_not_filed() {
        Incident ahead = filedAt("2026-11-24T09:00:00.000000001+08:00");

        FILED.leavesToReview(ahead, AT);
        FILED.rejects(ended("2026-11-24", ahead), BREACHED, AT);
        FILED.accepts(filedAt("2026-11-24T09:00:00+08:00"));
    }

    @Test
    void rejects_a_report_without_its_date() {
        FILED.rejects(report(Act.builder().done(true).build()), INSUFFICIENT, AT);
    }

    @Test
    void rejects_a_report_of_which_only_the_file_number_is_recorded() {
        FILED.rejects(report(Act.builder().reference("檢討報告1").build()), INSUFFICIENT, DONE);
    }

    @Test
    void rejects_a_report_stated_not_filed_with_a_date_that_has_come() {
        FILED.rejects(report(NOT_DONE.withAt(Moment.parse("2026-08-20"))), INSUFFICIENT, DONE);
        FILED.leavesToReview(report(NOT_DONE.withAt(Moment.parse("2026-11-25"))), DONE);
    }

    @Test
    void accepts_report_on_the_last_day_of_a_deadline() {
        within("P14D").accepts(filedAt("2026-08-20"));
        within("P14D").accepts(filedAt("2026-08-20T23:59:59.999999999+08:00"));
    }

    @Test
    void rejects_report_on_the_day_after_a_deadline() {
        within("P14D").rejects(filedAt("2026-08-21"), BREACHED, AT);
        within("P14D").rejects(filedAt("2026-08-21T00:00:00+08:00"), BREACHED, AT);
    }

    @Test
    void waits_for_a_report_up_to_the_last_nanosecond_of_a_deadline() {
        Instant last = taipei("2026-08-20T23:59:59.999999999");

        Stream.of(report(null), report(NOT_DONE), filedAt("2026-08-21"))
                .forEach(open -> within("P14D").at(last).waitsUntil(last, open));
        within("P14D").at(last.plusNanos(1)).rejects(report(null), INSUFFICIENT, REPORT);
        within("P14D").at(last.plusNanos(1)).rejects(report(NOT_DONE), BREACHED, DONE);
        within("P14D").at(last.plusNanos(1)).rejects(filedAt("2026-08-22"), BREACHED, AT);
    }

    @Test
    void counts_a_deadline_of_months_as_the_law_does() {
        Incident january = completed("2024-01-30T12:00:00", null);

        within("P1M").accepts(january.withReviewReport(filed("2024-02-29")));
        within("P1M").rejects(january.withReviewReport(filed("2024-03-01")), BREACHED, AT);
    }

    @Test
    void ends_a_deadline_on_a_saturday_at_noon_of_monday() {
        // counted from the 6th of August, the month ends on the 5th of September 2026, a Saturday
        Incident saturday = completed("2026-08-05T09:00:00", null);

        within("P1M").accepts(saturday.withReviewReport(filed("2026-09-07T12:00:00+08:00")));
        within("P1M").rejects(saturday.withReviewReport(filed("2026-09-07T12:00:00.000000001+08:00")), BREACHED, AT);
        within("P1M").leavesToReview(saturday.withReviewReport(filed("2026-09-07")), AT);
        within("P1M", LocalDate.parse("2026-09-07")).accepts(saturday.withReviewReport(filed("2026-09-08")));
    }

    @Test
    void does_not_ask_where_no_trigger_holds() {
        FILED.leaves(report(null).withInEntrustedWork(false), NOT_APPLICABLE);
    }
}
