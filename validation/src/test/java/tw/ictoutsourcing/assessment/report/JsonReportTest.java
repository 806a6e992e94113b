package tw.ictoutsourcing.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.api.util.DefaultTimeZone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;

class JsonReportTest {

    private static String report(Locale locale) {
        return JsonReport.of(SmallEngagement.assessment(), SmallEngagement.source(), locale);
    }

    private static JsonNode tree(String report) {
        return JsonMapper.shared().readTree(report);
    }

    @Test
    void reads_in_english() {
        assertThat(report(Locale.ENGLISH) + "\n").isEqualTo(SmallEngagement.golden("report.json"));
    }

    @Test
    void reads_in_traditional_chinese() {
        assertThat(report(Locale.TAIWAN) + "\n").isEqualTo(SmallEngagement.golden("report_zh.json"));
    }

    @Test
    @DefaultLocale("ar-EG-u-nu-arab")
    @DefaultTimeZone("America/New_York")
    void is_the_same_on_every_machine() {
        assertThat(report(Locale.ENGLISH) + "\n").isEqualTo(SmallEngagement.golden("report.json"));
        assertThat(report(Locale.TAIWAN) + "\n").isEqualTo(SmallEngagement.golden("report_zh.json"));
    }

    @Test
    void says_the_same_in_both_languages_but_for_texts() {
        assertThat(withoutTexts(tree(report(Locale.ENGLISH)))).isEqualTo(withoutTexts(tree(report(Locale.TAIWAN))));
    }

    private static List<String> withoutTexts(JsonNode report) {
        List<String> rest = new ArrayList<>();
        report.properties().forEach(property -> {
            JsonNode value = property.getValue();
            boolean text = List.of("title", "documentNumber", "message", "label", "why", "gist", "notes")
                    .contains(property.getKey());
            rest.add(property.getKey());
            if (value.isContainer() && !text) {
                rest.addAll(withoutTexts(value));
            } else if (!text) {
                rest.add(value.toString());
            }
        });
        if (report.isArray()) {
            report.forEach(element ->
                    rest.addAll(element.isContainer() ? withoutTexts(element) : List.of(element.toString())));
        }
        return rest;
    }

    @Test
    void has_no_lines_without_a_document() {
        JsonNode report = tree(JsonReport.of(SmallEngagement.assessment(), null, Locale.ENGLISH));

        assertThat(report.has("source")).isFalse();
        assertThat(report.get("findings"))
                .hasSizeGreaterThan(1)
                .allSatisfy(finding -> assertThat(finding.propertyNames()).doesNotContain("line", "column"));
        assertThat(report.at("/findings/1/other").propertyNames()).containsExactly("path", "pointer");
    }

    @Test
    void has_neither_engagement_nor_stage_for_a_record_that_came_alone() {
        Assessment alone = Assessor.of(Rulebook.standard())
                .assess(Cases.compliant().incidents().get(0), Cases.AT);
        JsonNode report = tree(JsonReport.of(alone, null, Locale.ENGLISH));

        assertThat(report.propertyNames())
                .containsExactly(
                        "format",
                        "guideline",
                        "covers",
                        "at",
                        "policy",
                        "provisions",
                        "verdicts",
                        "findings",
                        "dueDates",
                        "advisories",
                        "notes");
    }

    @Test
    void joins_reports_to_an_array_of_the_same_objects() {
        String english = report(Locale.ENGLISH);
        String chinese = report(Locale.TAIWAN);
        JsonNode array = tree(JsonReport.array(List.of(english, chinese)));

        assertThat(array).containsExactly(tree(english), tree(chinese));
        assertThat(JsonReport.array(List.of()).replaceAll("\\s", "")).isEqualTo("[]");
    }
}
