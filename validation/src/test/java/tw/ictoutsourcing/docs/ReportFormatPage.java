package tw.ictoutsourcing.docs;

import static tw.ictoutsourcing.docs.Markdown.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.TitleRecorded;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.vendor.BusinessNumber;

/** The format of the JSON report, field by field, as reports show it. */
final class ReportFormatPage implements Page {

    private static final String EXAMPLE = "example.json";

    /** What all reports together have: of every case, of a record alone, with and without a document behind them. */
    static final ReportField FIELDS = ReportField.of(reports());

    @Override
    public String name() {
        return "report-format";
    }

    @Override
    public Map<String, String> parts(Language language) {
        return Map.of(
                "format", Integer.toString(JsonReport.FORMAT),
                "fields", fields(language),
                "verdicts", verdicts(language),
                "document", new Markdown().json(Language.resource(EXAMPLE)).toString(),
                "report", new Markdown().json(example(language.locale())).toString());
    }

    private static String fields(Language language) {
        List<List<String>> rows = new ArrayList<>();
        FIELDS.eachWithOwner((field, owner) -> rows.add(List.of(
                code(field.path()),
                language.list(field.types().stream().map(language::say).toList()),
                language.say(field.key()),
                field.sometimesAbsent(owner) ? language.say(field.key() + ".absent") : language.say("never-absent"))));
        return new Markdown()
                .table(
                        List.of(
                                language.say("column.field"),
                                language.say("column.type"),
                                language.say("column.meaning"),
                                language.say("column.absent")),
                        rows)
                .toString();
    }

    private static String verdicts(Language language) {
        return new Markdown()
                .table(
                        List.of(
                                language.say("column.constant"),
                                language.say("column.label"),
                                language.say("column.meaning"),
                                language.say("column.refused")),
                        Arrays.stream(Verdict.values())
                                .map(verdict -> List.of(
                                        code(verdict.name()),
                                        verdict.label(language.locale()),
                                        language.say("verdict." + verdict.name()),
                                        language.say(verdict.refused() ? "yes" : "no")))
                                .toList())
                .toString();
    }

    private static String example(Locale locale) {
        byte[] document = Language.resource(EXAMPLE).getBytes(StandardCharsets.UTF_8);
        try {
            Engagement engagement = GuidelineJson.standard().read(document, Engagement.class);
            Assessment assessment = Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT);
            return JsonReport.of(assessment, ReportSource.of(EXAMPLE, document), locale);
        } catch (JsonReadException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> reports() {
        List<JsonNode> reports = new ArrayList<>();
        for (Case one : Cases.all()) {
            byte[] document = GuidelineJson.standard().write(one.engagement());
            reports.add(report(one.assess(), ReportSource.of(one.name(), document)));
            reports.add(report(one.assess(), null));
        }
        Assessor assessor = Assessor.of(Rulebook.standard());
        reports.add(report(assessor.assess(misprinted(), Cases.AT), null));
        Rulebook own = Rulebook.of(AgencyPolicy.defaults(), "某局", List.of(new TitleRecorded()));
        reports.add(report(Assessor.of(own).assess(Cases.compliant(), Cases.AT), null));
        reports.add(report(
                assessor.assess(
                        Objects.requireNonNull(Cases.compliant().incidents()).get(0), Cases.AT),
                null));
        return reports;
    }

    /** The compliant engagement with a business number that fails its check. */
    private static Engagement misprinted() {
        Engagement compliant = Cases.compliant();
        return compliant.withVendor(
                Objects.requireNonNull(compliant.vendor()).withBusinessNumber(BusinessNumber.of("12345678")));
    }

    private static JsonNode report(Assessment assessment, @Nullable ReportSource source) {
        return JsonMapper.shared().readTree(JsonReport.of(assessment, source, Locale.ENGLISH));
    }
}
