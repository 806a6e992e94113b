package tw.ictoutsourcing.assessment.article10;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Deadline;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.incident.Incident;

/** Judges 10/review-report-filed. */
final class ReviewReportFiled implements Judge<Incident> {

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        Instant completed = incident.responseCompletedAt();
        if (completed == null) {
            return at.ended() ? Ruling.missing("responseCompletedAt") : Ruling.pending();
        }
        if (completed.isAfter(at.instant())) {
            return at.ended() ? Ruling.insufficient("response-not-complete", "responseCompletedAt") : Ruling.pending();
        }
        Deadline due = at.policy().reviewReportDue(Taipei.dateOf(completed));
        Act report = incident.reviewReport();
        return switch (Act.standing(report, at.instant())) {
            case DONE -> filed(report.at(), completed, due);
            case DONE_UNDATED -> Ruling.missing("reviewReport.at");
            case CONTRADICTORY -> Ruling.contradictory("filed-and-not-filed", "reviewReport.done", "reviewReport.at");
            case NOT_DONE -> notFiled(report, due, at);
            case NOT_RECORDED -> running(due, at) ? pending(due) : Ruling.missing("reviewReport.done");
        };
    }

    private static Ruling filed(Moment filed, Instant completed, @Nullable Deadline due) {
        return switch (filed.order(Moment.of(completed))) {
            case BEFORE -> Ruling.needsReview("filed-before-completion", "reviewReport.at");
            case UNDECIDED -> Ruling.needsReview("filed-on-day-of-completion", "reviewReport.at");
            case SAME, AFTER -> due == null ? Ruling.complies() : inTime(filed, due);
        };
    }

    private static Ruling inTime(Moment filed, Deadline due) {
        return switch (due.metBy(filed)) {
            case YES -> Ruling.complies();
            case NO -> Ruling.breached("filed-late", "reviewReport.at").with("due", due.lastInstant());
            case UNKNOWN ->
                Ruling.needsReview("filed-on-last-day", "reviewReport.at").with("due", due.lastInstant());
        };
    }

    private static Ruling notFiled(Act report, @Nullable Deadline due, Circumstances at) {
        String place = report.done() == null || report.done() ? "reviewReport.at" : "reviewReport.done";
        if (due == null) {
            return at.undone("not-filed", place);
        }
        return running(due, at)
                ? pending(due)
                : Ruling.breached("not-filed-in-time", place).with("due", due.lastInstant());
    }

    private static boolean running(@Nullable Deadline due, Circumstances at) {
        return due != null && !at.instant().isAfter(due.lastInstant());
    }

    private static Ruling pending(Deadline due) {
        return Ruling.pendingUntil(due.lastInstant());
    }
}
