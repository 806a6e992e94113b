package tw.ictoutsourcing.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.api.util.DefaultTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.guideline.Verdict;

class TextReportTest {

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[(\\d+)m(.*?)\u001B\\[0m");

    private static String report(Locale locale) {
        return TextReport.of(SmallEngagement.assessment(), SmallEngagement.source(), locale, false);
    }

    @Test
    void reads_in_english() {
        assertThat(report(Locale.ENGLISH)).isEqualTo(SmallEngagement.golden("report.txt"));
    }

    @Test
    void reads_in_traditional_chinese() {
        assertThat(report(Locale.TAIWAN)).isEqualTo(SmallEngagement.golden("report_zh.txt"));
    }

    @Test
    void reads_in_one_of_the_two_in_any_language() {
        assertThat(report(Locale.SIMPLIFIED_CHINESE)).isEqualTo(report(Locale.TAIWAN));
        assertThat(report(Locale.FRENCH)).isEqualTo(report(Locale.ENGLISH));
        assertThat(report(Locale.ROOT)).isEqualTo(report(Locale.ENGLISH));
    }

    @Test
    @DefaultLocale("ar-EG-u-nu-arab")
    @DefaultTimeZone("America/New_York")
    void is_the_same_on_every_machine() {
        assertThat(report(Locale.ENGLISH)).isEqualTo(SmallEngagement.golden("report.txt"));
        assertThat(report(Locale.TAIWAN)).isEqualTo(SmallEngagement.golden("report_zh.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void lets_columns_begin_at_one_place(Locale locale) {
        List<String> lines = report(locale).lines().toList();
        List<Integer> codes = lines.stream()
                .filter(line -> line.matches("  \\S.* {2}10/.*"))
                .map(line -> Columns.width(line.substring(0, line.indexOf("10/"))))
                .toList();
        assertThat(codes).hasSize(5);
        assertThat(codes).containsOnly(codes.get(0));

        List<Integer> values = lines.subList(1, 6).stream()
                .map(line -> line.replaceFirst("^(\\S+(?: \\S+)? {2,}).*$", "$1"))
                .map(Columns::width)
                .toList();
        assertThat(values).containsOnly(values.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void prints_no_control_character(Locale locale) {
        assertThat(report(locale))
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\n]]")
                .contains("市民服務網\uFFFD[31m維運\uFFFD案", "案\uFFFD[2J二", "案件\uFFFD.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void colours_the_verdicts_and_nothing_else_where_asked(Locale locale) {
        Assessment assessment = SmallEngagement.assessment();
        String coloured = TextReport.of(assessment, SmallEngagement.source(), locale, true);

        assertThat(COLOUR.matcher(coloured).replaceAll("$2")).isEqualTo(report(locale));
        assertThat(COLOUR.matcher(coloured).results().map(found -> found.group(1) + " " + found.group(2)))
                .hasSize(assessment.sections().size()
                        + assessment.judgements().size()
                        + assessment.findings().size())
                .containsOnly(
                        "35 " + Verdict.INSUFFICIENT.label(locale),
                        "36 " + Verdict.PENDING.label(locale),
                        "32 " + Verdict.COMPLIES.label(locale),
                        "90 " + Verdict.NOT_APPLICABLE.label(locale));
    }

    @Test
    void has_no_lines_without_a_document() {
        String report = TextReport.of(SmallEngagement.assessment(), null, Locale.ENGLISH, false);

        assertThat(report)
                .doesNotContain("File", ".json")
                .contains("\n   /incidents/0/notices\n")
                .contains("\n   second place /incidents/1/occurredAt\n");
    }

    @Test
    void tells_a_record_that_came_alone_by_its_type() {
        Assessment alone = Assessor.of(Rulebook.standard())
                .assess(Cases.compliant().incidents().get(0), Cases.AT);

        assertThat(TextReport.of(alone, null, Locale.ENGLISH, false))
                .contains("\nRecord  Incident\n", "\nNo findings\n")
                .doesNotContain("Case ", "Stage");
    }

    @Test
    void tells_an_engagement_without_a_title_by_its_number() {
        Assessment untitled =
                Assessor.of(Rulebook.standard()).assess(Cases.compliant().withTitle(null), Cases.AT);

        assertThat(TextReport.of(untitled, null, Locale.ENGLISH, false)).contains("\nCase    115-IT-0421\n");
    }

    @Test
    void tells_what_a_policy_leaves_open() {
        Assessment compliant = Assessor.of(Rulebook.standard()).assess(Cases.compliant(), Cases.AT);

        assertThat(TextReport.of(compliant, null, Locale.ENGLISH, false))
                .contains("deadline of the review report: none (default)\n", "holidays: none (default)\n");
        assertThat(TextReport.of(compliant, null, Locale.TAIWAN, false)).contains("檢討報告提報期限：無（預設）\n", "放假日：無（預設）\n");
    }

    @Test
    void tells_that_nothing_was_found() {
        Assessment compliant = Assessor.of(Rulebook.standard()).assess(Cases.compliant(), Cases.AT);

        assertThat(TextReport.of(compliant, null, Locale.ENGLISH, false))
                .contains("\n\nNo findings\n\n")
                .doesNotContain("1. ");
        assertThat(TextReport.of(compliant, null, Locale.TAIWAN, false))
                .contains("\n\n無待處理事項\n\n")
                .doesNotContain("1. ");
    }
}
