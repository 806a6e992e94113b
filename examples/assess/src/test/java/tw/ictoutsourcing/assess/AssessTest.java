package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.report.Columns;

class AssessTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COMPLIANT = Run.COMPLIANT.toString();
    private static final String TROUBLED = Run.TROUBLED.toString();

    @TempDir
    Path folder;

    @Test
    void ends_with_0_where_nothing_is_breached_or_insufficient() {
        Run run = Run.of(COMPLIANT, "--at", Run.AT);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("臺北市政府資通訊業務委外作業指引")
                .contains("115-IT-0128")
                .contains("10/notified-within-one-hour")
                .endsWith("\n");
    }

    @Test
    void ends_with_1_where_something_is_breached() {
        Run run = Run.of(TROUBLED, "--at", Run.AT);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("不符合").containsPattern("performance-troubled\\.json:\\d+:\\d+ +/incidents/0");
    }

    @Test
    void reads_the_standard_input_without_a_file_and_for_a_hyphen() {
        String document = Run.text(Run.COMPLIANT);

        Run without = Run.with(document, "--at", Run.AT);
        Run hyphen = Run.with(document, "-", "--at", Run.AT);

        assertThat(without.code()).isZero();
        assertThat(without.out()).contains("檔案      標準輸入\n");
        assertThat(hyphen).isEqualTo(without);
    }

    @Test
    void refuses_to_read_the_standard_input_twice() {
        Run run = Run.with(Run.text(Run.COMPLIANT), "-", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).contains("標準輸入（-）只能讀取一次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"procurement", "contract", "performance", "closed"})
    void finds_nothing_in_an_engagement_in_order_at_any_stage(String stage) {
        String document =
                Run.COMPLIANT.resolveSibling(stage + "-compliant.json").toString();

        Run run = Run.of(document, "--at", Run.AT, "--format", "json");

        JsonNode report = JSON.readTree(run.out());
        assertThat(run.code()).isZero();
        assertThat(report.get("stage").asString()).isEqualToIgnoringCase(stage);
        assertThat(report.get("findings")).isEmpty();
        assertThat(report.get("advisories")).isEmpty();
    }

    @Test
    void speaks_english_when_asked() {
        Run run = Run.with(Run.text(Run.TROUBLED), "--lang", "en", "--at", Run.AT);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("breached").contains("standard input").contains("art. 10");
    }

    @Test
    void judges_as_of_the_clock_without_at() {
        assertThat(Run.of(COMPLIANT)).isEqualTo(Run.of(COMPLIANT, "--at", Run.AT));
    }

    @Test
    void judges_as_of_the_instant_asked_for() {
        Run run = Run.of(COMPLIANT, "--at", "2026-08-01T00:00:00Z", "--format", "json");

        assertThat(JSON.readTree(run.out()).get("at").asString()).isEqualTo("2026-08-01T08:00:00+08:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T09:00:00",
                "2026-11-24",
                "2026-02-30T09:00:00+08:00",
                "115-11-24T09:00:00+08:00",
                "now",
                "",
                "+999999999-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z"
            })
    void refuses_what_is_no_instant_with_offset(String at) {
        Run run = Run.of(COMPLIANT, "--at=" + at);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).contains("--at").contains("2026-11-24T09:00:00+08:00");
    }

    @Test
    void judges_as_if_a_stage_had_come() {
        Run run = Run.of(COMPLIANT, "--stage", "closed", "--at", Run.AT, "--format", "json");

        assertThat(JSON.readTree(run.out()).get("stage").asString()).isEqualTo("CLOSED");
    }

    @Test
    void refuses_an_unknown_stage() {
        Run run = Run.of(COMPLIANT, "--stage", "履約");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint())
                .contains("--stage", "履約", "PROCUREMENT、CONTRACT、PERFORMANCE、CLOSED")
                .contains("assess --help");
    }

    @Test
    void writes_one_json_object_for_one_input() {
        Run run = Run.of(TROUBLED, "--format", "json", "--at", Run.AT);

        JsonNode report = JSON.readTree(run.out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).endsWith("}\n");
        assertThat(report.propertyNames())
                .containsExactly(
                        "format",
                        "guideline",
                        "source",
                        "covers",
                        "engagement",
                        "stage",
                        "reached",
                        "at",
                        "policy",
                        "provisions",
                        "verdicts",
                        "findings",
                        "dueDates",
                        "advisories",
                        "notes");
        assertThat(report.get("source").asString()).isEqualTo(TROUBLED);
        assertThat(report.get("findings").get(0).propertyNames()).contains("pointer", "line", "column", "message");
    }

    @Test
    void writes_a_json_array_of_what_could_be_read_of_several() throws IOException {
        String bad = write("bad.json", "{").toString();

        Run run = Run.of("--format", "json", "--at", Run.AT, COMPLIANT, bad, TROUBLED);

        JsonNode reports = JSON.readTree(run.out());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).startsWith(bad + ":1:");
        assertThat(reports.isArray()).isTrue();
        assertThat(reports)
                .extracting(report -> report.get("source").asString())
                .containsExactly(COMPLIANT, TROUBLED);
    }

    @Test
    void writes_an_empty_json_array_where_none_of_several_could_be_read() {
        Run run = Run.of("--format", "json", "no-such-1.json", "no-such-2.json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(JSON.readTree(run.out())).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void assesses_the_others_where_one_of_several_is_bad() {
        Run run = Run.of("--at", Run.AT, "no-such.json", COMPLIANT, TROUBLED);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).isEqualTo("no-such.json: 沒有這個檔案");
        assertThat(run.out())
                .isEqualTo(Run.of(COMPLIANT, "--at", Run.AT).out() + "\n" + "=".repeat(72) + "\n\n"
                        + Run.of(TROUBLED, "--at", Run.AT).out());
    }

    @Test
    void ends_with_1_where_one_of_several_is_breached() {
        assertThat(Run.of("--at", Run.AT, TROUBLED, COMPLIANT).code()).isEqualTo(1);
    }

    @Test
    void writes_to_a_file_whole_and_without_colour() throws IOException {
        Path file = write("報告.txt", "an older report, longer than any line");

        Run run = Run.atTerminal(Map.of(), COMPLIANT, "--at", Run.AT, "--output", file.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(Run.of(COMPLIANT, "--at", Run.AT).out());
        assertThat(folder.toFile().list()).containsExactly("報告.txt");
    }

    @Test
    void leaves_the_file_as_it_is_where_there_is_nothing_to_write() throws IOException {
        Path file = write("report.txt", "an older report");

        Run run = Run.of("no-such.json", "--output", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(file).hasContent("an older report");
    }

    @Test
    void refuses_a_file_that_cannot_be_written() throws IOException {
        Path document = Files.copy(Run.COMPLIANT, folder.resolve("document.json"));
        for (Path file : List.of(folder.resolve("none/report.txt"), folder, document)) {
            Run run = Run.of(document.toString(), "--at", Run.AT, "--output", file.toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.complaint()).startsWith(file + ": ");
        }
        assertThat(document).hasSameBinaryContentAs(Run.COMPLIANT);
        assertThat(folder.toFile().list()).containsExactly("document.json");
    }

    @Test
    void refuses_a_directory() {
        Run run = Run.of(folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).isEqualTo(folder + ": 這是目錄，不是檔案");
    }

    @Test
    void shows_a_file_name_on_one_line_and_harmless() {
        Run run = Run.of("no\nsuch\u001B[31m\u009B32m\u202E.json");

        assertThat(run.complaint()).isEqualTo("no\uFFFDsuch\uFFFD[31m\uFFFD32m\uFFFD.json: 沒有這個檔案");
    }

    @Test
    void colours_only_at_a_terminal_that_wants_it() {
        String[] arguments = {TROUBLED, "--at", Run.AT};
        String escape = "\u001B[";

        assertThat(Run.atTerminal(Map.of("TERM", "xterm"), arguments).out()).contains(escape);
        assertThat(Run.atTerminal(Map.of("NO_COLOR", "1"), arguments).out()).doesNotContain(escape);
        assertThat(Run.atTerminal(Map.of("TERM", "dumb"), arguments).out()).doesNotContain(escape);
        assertThat(Run.of(arguments).out()).doesNotContain(escape);
        assertThat(Run.atTerminal(Map.of(), TROUBLED, "--format", "json").out()).doesNotContain(escape);
    }

    @Test
    void colour_changes_nothing_else() {
        String coloured = Run.atTerminal(Map.of(), TROUBLED, "--at", Run.AT).out();

        assertThat(coloured.replaceAll("\u001B\\[[0-9]*m", ""))
                .isEqualTo(Run.of(TROUBLED, "--at", Run.AT).out());
    }

    @Test
    void says_the_same_of_the_same() {
        for (String format : List.of("text", "json")) {
            String[] arguments = {COMPLIANT, TROUBLED, "--at", Run.AT, "--format", format};
            assertThat(Run.of(arguments)).isEqualTo(Run.of(arguments));
        }
    }

    @Test
    void columns_stand_under_each_other() {
        Run run = Run.of(COMPLIANT, "--at", Run.AT);

        assertThat(run.lines().stream()
                        .filter(line -> line.matches("(檔案|案件|階段|基準時間|政策) .*"))
                        .map(line -> Columns.width(line.replaceFirst("(\\S+ +).*", "$1"))))
                .hasSize(5)
                .containsOnly(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"caseNumber\": \"115-A",
                "\uFEFF{\"caseNumber\": \"115-A\"}",
                "{\"caseNumber\": \"115-A\", \"performance\": {\"startedOn\": \"2026-02-30\"}}",
                "{\"caseNumber\": \"115-A\", \"performance\": {\"startedOn\": \"115/02/01\"}}",
                "{\"caseNumber\": \"115-A\", \"services\": [{\"kind\": \"SYSTEM_INTEGRATIN\"}]}",
                "{\"caseNumber\": \"115-A\", \"stage\": \"OPERATION\"}",
                "{\"caseNumber\": \"115-A\"} {}",
                "{\"format\": 2, \"caseNumber\": \"115-A\"}"
            })
    void refuses_a_bad_document_in_one_line(String document) {
        Run chinese = Run.with(document);
        Run english = Run.with(document, "--lang=en");

        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.complaint()).matches("標準輸入:\\d+:\\d+ (/\\S+ )?\\P{Cc}*\\p{IsHan}\\P{Cc}*");
        assertThat(english.complaint()).matches("standard input:\\d+:\\d+ (/\\S+ )?[\\x20-\\x7E]+");
    }

    @Test
    void tells_where_a_document_is_bad() throws IOException {
        Path file = write("bad.json", "{\n  \"caseNumber\": \"案\", \"stage\": \"OPERATION\"\n}");

        assertThat(Run.of(file.toString()).complaint()).startsWith(file + ":2:31 /stage ");
    }

    @Test
    void refuses_latin_1() {
        Run run = Run.with(new ByteArrayInputStream(
                "{\"caseNumber\": \"115-A\", \"title\": \"Caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("UTF-8");
    }

    @Test
    void refuses_a_hundred_megabytes_of_brackets() {
        Run run = Run.with(endless('[', 100_000_000));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).startsWith("標準輸入:1:1 ");
    }

    @Test
    void refuses_brackets_nested_too_deep() {
        assertThat(Run.with(endless('[', 1_000_000)).complaint()).startsWith("標準輸入:1:");
    }

    @Test
    void refuses_a_text_of_ten_megabytes_without_repeating_it() {
        Run run = Run.with("{\"caseNumber\": \"" + "a".repeat(10_000_000) + "\"}");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).hasSizeLessThan(200);
    }

    @Test
    void tells_an_unforeseen_failure_by_its_kind_only() {
        InputStream failing = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("A123456789");
            }
        };

        Run run = Run.with(failing, COMPLIANT, "-", "--at", Run.AT);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).isEqualTo("標準輸入: 程式內部錯誤 IllegalStateException");
        assertThat(run.out()).isEqualTo(Run.of(COMPLIANT, "--at", Run.AT).out());
    }

    @Test
    void refuses_a_standard_input_that_cannot_be_read() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("A123456789");
            }
        };

        assertThat(Run.with(failing).complaint()).isEqualTo("標準輸入: 無法讀取");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** A stream of one character, made as it is read. */
    private static InputStream endless(char character, int length) {
        return new InputStream() {
            private int left = length;

            @Override
            public int read() {
                return left-- > 0 ? character : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                int count = Math.min(left, most);
                Arrays.fill(bytes, from, from + count, (byte) character);
                left -= count;
                return count == 0 && most > 0 ? -1 : count;
            }
        };
    }
}
