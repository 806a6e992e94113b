package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareTest {

    private static final String BEFORE = Run.COMPLIANT.toString();
    /** A change of the vendor of which everything that 八 asks is recorded. */
    private static final String REVIEWED = """
            {"id": "CHG-2", "subject": "VENDOR", "occurredAt": "2026-11-16", "review": {"done": true, "at": "2026-11-18"},
             "newContractNecessary": false, "evaluation": {"done": true, "at": "2026-11-19"}, "adjustmentNeeded": false},
            """;

    @TempDir
    Path folder;

    /** The compliant engagement after one text in it was replaced by another. */
    private String after(String text, String other) throws IOException {
        return after(Run.text(Run.COMPLIANT), text, other);
    }

    private String after(String document, String text, String other) throws IOException {
        assertThat(document).contains(text);
        return Files.writeString(
                        folder.resolve("after.json"),
                        document.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(other)))
                .toString();
    }

    private static Run compare(String before, String after, String... more) {
        return Run.of(Stream.concat(Stream.of("compare", before, after, "--at", Run.AT), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void ends_with_0_where_nothing_changed() {
        Run run = compare(BEFORE, BEFORE);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("均無異動（第八點）", "均無改變");
    }

    @Test
    void ends_with_1_where_a_change_has_no_recorded_review() throws IOException {
        String after = after("衡域資訊股份有限公司\",\n    \"businessNumber", "他廠商\",\n    \"businessNumber");

        Run run = compare(BEFORE, after);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines())
                .contains("1. 受託者  無檢討紀錄", "   受託者名稱：衡域資訊股份有限公司 → 他廠商")
                .anyMatch(line -> line.matches("   前 .*performance-compliant\\.json:80:13  /vendor/name"))
                .anyMatch(line -> line.matches("   後 .*after\\.json:80:13  /vendor/name"));
    }

    @Test
    void ends_with_0_where_every_change_has_a_recorded_review() throws IOException {
        String renamed =
                Run.text(Run.COMPLIANT).replace("衡域資訊股份有限公司\",\n    \"businessNumber", "他廠商\",\n    \"businessNumber");

        Run run = compare(BEFORE, after(renamed, "\"changes\": [", "\"changes\": [" + REVIEWED), "--lang", "en");

        assertThat(run.out()).contains("1. vendor  review recorded (CHG-2)").doesNotContain("worse)");
        assertThat(run.code()).isZero();
    }

    @Test
    void ends_with_1_where_a_verdict_got_worse() throws IOException {
        String after = after("\"barsMainlandVendors\": true", "\"barsMainlandVendors\": false");

        Run run = compare(BEFORE, after, "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("Nothing changed of the vendor and the entrusted work")
                .contains("4-3/tender-bars-mainland-participation  complies → breached (worse)")
                .containsPattern("came: breached  .*after\\.json:\\d+:\\d+  /tender/barsMainlandVendors")
                .doesNotContain("無");
        assertThat(compare(after, BEFORE).code()).isZero();
    }

    @Test
    void judges_both_as_of_the_instant_asked_for() throws IOException {
        String after = after("衡域資訊股份有限公司\",\n    \"businessNumber", "他廠商\",\n    \"businessNumber");

        assertThat(Run.of("compare", BEFORE, after, "--at", "2026-03-10T00:00:00+08:00")
                        .lines())
                .filteredOn(line -> line.contains("基準時間 2026-03-10T00:00:00+08:00"))
                .hasSize(2);
        assertThat(Run.of("compare", BEFORE, after)).isEqualTo(compare(BEFORE, after));
    }

    @Test
    void writes_json_to_a_file() throws IOException {
        String after = after("\"mainlandShare\": 0", "\"mainlandShare\": 12.5");
        Path file = folder.resolve("changes.json");

        Run run = compare(BEFORE, after, "--format", "json", "--output", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        JsonNode share = json.get("differences").get(0);
        assertThat(share.get("after").get("value").asString()).isEqualTo("12.5");
        assertThat(share.get("after").get("line").asInt()).isPositive();
        assertThat(share.get("review").asString()).isEqualTo("NOT_RECORDED");
        assertThat(json.get("unreviewed").asInt()).isEqualTo(1);
    }

    @Test
    void reads_one_of_both_from_the_standard_input() {
        Run run = Run.with(Run.text(Run.COMPLIANT), "compare", "-", BEFORE, "--at", Run.AT);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("前 標準輸入");
        assertThat(Run.with("", "compare", "-", "-").complaint()).contains("標準輸入（-）只能讀取一次");
    }

    @Test
    void says_that_two_cases_were_compared() {
        assertThat(compare(BEFORE, Run.TROUBLED.toString(), "--lang", "en").lines())
                .contains("The case numbers differ: please check that both documents are of one engagement.");
    }

    @Test
    void ends_with_2_where_a_document_cannot_be_read() throws IOException {
        Run missing = compare(BEFORE, "no-such.json");
        Run refused = compare(after("\"caseNumber\"", "\"caseNumbre\""), BEFORE);

        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.complaint()).isEqualTo("no-such.json: 沒有這個檔案");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.complaint()).contains("after.json:3:3");
        assertThat(missing.out() + refused.out()).isEmpty();
    }

    @Test
    void refuses_to_write_over_what_is_compared() throws IOException {
        String after = after("\"mainlandShare\": 0", "\"mainlandShare\": 1");

        assertThat(compare(BEFORE, after, "--output", after).code()).isEqualTo(2);
    }
}
