package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.report.Columns;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Provision;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Section;

class ExplainTest {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-TW");

    static Stream<Section> sections() {
        return Stream.concat(Arrays.stream(Article.values()), Arrays.stream(Provision.values()));
    }

    @Test
    void explains_a_requirement() {
        Run run = Run.of("explain", "10/notified-within-one-hour");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .startsWith("10/notified-within-one-hour")
                .anyMatch(line -> line.matches(" +出處 +第十點"))
                .anyMatch(line -> line.matches(" +義務人 +受託者"))
                .anyMatch(line -> line.matches(" +效力 +應"))
                .anyMatch(line -> line.matches(" +採用解讀 .*知悉.*"))
                .anyMatch(line -> line.matches(" +另一解讀 .*發生.*"))
                .anyMatch(line -> line.contains("incidents.knownAt"))
                .anyMatch(line -> line.contains("ISO/IEC 27001:2022") && line.contains("A.5.24"))
                .anyMatch(line -> line.contains("資通安全管理法施行細則第4條第1項第6款（中華民國110年8月23日版）"))
                .anyMatch(line -> line.contains("移列第7條"));
    }

    @ParameterizedTest
    @EnumSource
    void explains_every_requirement_in_both_languages(Requirement requirement) {
        String code = requirement.code().text();
        Run chinese = Run.of("explain", code);
        Run english = Run.of("explain", code, "--lang", "en");

        assertThat(chinese.code()).isZero();
        assertThat(chinese.out())
                .contains(requirement.gist(CHINESE), requirement.appliesWhen(CHINESE))
                .contains(requirement.section().citation(CHINESE));
        assertThat(english.out())
                .contains(requirement.gist(Locale.ENGLISH))
                .contains(requirement.section().citation(Locale.ENGLISH));
        assertThat(chinese.out().contains("本版尚未判斷"))
                .isNotEqualTo(Assessor.judged(Engagement.class).contains(requirement));
    }

    @Test
    void tells_every_case_with_the_verdict_of_the_judges() {
        for (Requirement requirement : Assessor.judged(Engagement.class)) {
            Run run = Run.of("explain", requirement.code().text());
            for (Case one : Cases.of(requirement)) {
                assertThat(run.lines())
                        .anySatisfy(line -> assertThat(line.strip())
                                .startsWith(one.verdict().label(CHINESE) + " ")
                                .contains(one.path().orElse("-"))
                                .endsWith(one.told(CHINESE)));
            }
        }
    }

    @Test
    void cases_stand_under_each_other() {
        List<String> lines = Run.of("explain", "10/notified-within-one-hour").lines();
        List<String> told = Cases.of(Requirement.NOTIFIED_WITHIN_ONE_HOUR).stream()
                .map(one -> one.told(CHINESE))
                .toList();

        int title = lines.stream()
                .filter(line -> line.endsWith("與合規委外案的差異"))
                .mapToInt(line -> Columns.width(line.replace("與合規委外案的差異", "")))
                .findFirst()
                .orElseThrow();
        assertThat(told).isNotEmpty();
        for (String sentence : told) {
            assertThat(lines.stream().filter(line -> line.endsWith("  " + sentence)))
                    .allSatisfy(line -> assertThat(Columns.width(line.substring(0, line.length() - sentence.length())))
                            .isEqualTo(title));
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void explains_every_section_with_all_its_requirements(Section section) {
        Run run = Run.of("explain", section.number());

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(section.citation(CHINESE) + "  " + section.gist(CHINESE) + "\n");
        assertThat(run.lines())
                .filteredOn(line -> line.matches("[0-9-]+/.*"))
                .containsExactlyInAnyOrderElementsOf(section.requirements().stream()
                        .map(requirement -> requirement.code().text())
                        .toList());
        assertThat(run.out().contains("沒有可供檢核的要求"))
                .isEqualTo(section.requirements().isEmpty());
        assertThat(Run.of("explain", section.numeral())).isEqualTo(run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10/notified-in-one-hour   | 指引中沒有代碼「10/notified-in-one-hour」。您是指 10/notified-within-one-hour 嗎？
                    multi-factor              | 指引中沒有代碼「multi-factor」。您是指 7-1/multi-factor 嗎？
                    10/x                      | 指引中沒有代碼「10/x」。您是指 10 嗎？
                    nothing-like-it-at-all    | 指引中沒有代碼「nothing-like-it-at-all」。全部代碼請見：assess list
                    """)
    void refuses_an_unknown_code_and_says_what_may_be_meant(String code, String sentence) {
        Run run = Run.of("explain", code);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "99", "4-7", "\u001B[31m", "../../etc", "11/doit.two-approvers"})
    void refuses_any_other_code_in_one_line(String code) {
        Run run = Run.of("explain", code);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).startsWith("指引中沒有代碼").doesNotContain("\u001B");
    }

    @Test
    void writes_to_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("explained.txt");

        assertThat(Run.of("explain", "10", "--output", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(Run.of("explain", "10").out());
    }
}
