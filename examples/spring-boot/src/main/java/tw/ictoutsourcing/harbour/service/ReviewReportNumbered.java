package tw.ictoutsourcing.harbour.service;

import java.util.Locale;
import org.springframework.stereotype.Component;
import tw.ictoutsourcing.assessment.AgencyRule;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Language;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Force;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.incident.Incident;

/** The Bureau files a review report under a number, by which its auditors find it. Being a bean is enough to be in force. */
@Component
final class ReviewReportNumbered implements AgencyRule<Incident> {

    private static final String UNNUMBERED = "unnumbered";
    private static final String NO_REPORT = "no-report";

    @Override
    public Code code() {
        return Code.parse("11/harbour.review-report-numbered");
    }

    @Override
    public Class<Incident> subject() {
        return Incident.class;
    }

    @Override
    public Stage from() {
        return Stage.PROCUREMENT;
    }

    @Override
    public Force force() {
        return Force.MUST;
    }

    @Override
    public String gist(Locale locale) {
        return Language.of(locale) == Language.CHINESE
                ? "資安事件檢討報告要登錄文號。"
                : "The review report of an incident is filed under a number.";
    }

    @Override
    public String message(String word, Locale locale) {
        boolean chinese = Language.of(locale) == Language.CHINESE;
        return switch (word) {
            case UNNUMBERED ->
                chinese ? "檢討報告已提報，應有文號而未登錄，請登錄" : "must be recorded once the report is filed, and is not; record it";
            case NO_REPORT -> chinese ? "尚無已提報之檢討報告" : "no review report is shown to be filed";
            default -> throw new IllegalArgumentException(word);
        };
    }

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        Act report = incident.reviewReport();
        return switch (Act.standing(report, at.instant())) {
            case DONE, DONE_UNDATED ->
                report.reference() == null ? Ruling.breached(UNNUMBERED, "reviewReport.reference") : Ruling.complies();
            case NOT_DONE, NOT_RECORDED, CONTRADICTORY -> Ruling.notApplicable(NO_REPORT);
        };
    }
}
