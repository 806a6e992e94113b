package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.operation.VendorDuty;

class TemplateTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void is_read_as_it_is(Stage stage) throws JsonReadException {
        Run run = Run.of("template", "--stage", stage.name(), "--case", " 115-IT-0001 ");

        Engagement engagement =
                GuidelineJson.standard().read(run.out().getBytes(StandardCharsets.UTF_8), Engagement.class);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(engagement.format()).isEqualTo(GuidelineJson.FORMAT);
        assertThat(engagement.caseNumber()).hasToString("115-IT-0001");
        assertThat(engagement.stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource
    void holds_everything_that_is_read_up_to_its_stage(Stage stage) {
        assertThat(places(skeleton(stage)).keySet()).containsAll(read(stage));
    }

    @ParameterizedTest
    @EnumSource
    void holds_nothing_that_is_read_of_a_later_stage_only(Stage stage) {
        Set<String> read = read(stage);
        Set<String> later = read(Stage.CLOSED);
        later.removeAll(read);

        places(skeleton(stage)).forEach((path, value) -> {
            if (later.contains(path)) {
                assertThat(value.isNull()).as(path + " is an id").isFalse();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void records_nothing_but_its_stage_and_ids(Stage stage) {
        places(skeleton(stage)).forEach((path, value) -> {
            if (value.isValueNode() && !Set.of("format", "caseNumber", "stage").contains(path)) {
                assertThat(value.isNull() || value.asString().matches("[A-Z-]+-1"))
                        .as(path)
                        .isTrue();
            }
        });
    }

    @Test
    void holds_what_a_report_shows() {
        assertThat(places(skeleton(Stage.PROCUREMENT)).keySet())
                .startsWith("format", "caseNumber", "title", "agency", "agency.name", "agency.unit", "stage")
                .contains("vendor.name", "systems.name", "supplies.name", "participants.name", "team.name");
    }

    @Test
    void grows_from_stage_to_stage() {
        assertThat(places(skeleton(Stage.PROCUREMENT)).keySet())
                .contains("tender.announcedAt", "contract.signedAt")
                .doesNotContain("contract.auditRight", "personalData", "incidents");
        assertThat(places(skeleton(Stage.CONTRACT)).keySet())
                .contains("contract.auditRight.reservedFor", "personalData.terms.boundToAct")
                .doesNotContain("incidents", "personalData.disposals.copiesKept");
        assertThat(places(skeleton(Stage.PERFORMANCE)).keySet())
                .contains("incidents.notices.givenAt", "personalData.uses.purpose")
                .doesNotContain("personalData.disposals.copiesKept");
        assertThat(places(skeleton(Stage.CLOSED)).keySet()).contains("personalData.disposals.copiesKept");
    }

    @ParameterizedTest
    @EnumSource
    void complies_with_nothing_before_it_is_filled_in(Stage stage) {
        Run run = Run.with(Run.of("template", "--stage", stage.name()).out(), "--at", Run.AT, "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        Map<String, String> verdicts = new TreeMap<>(verdicts(run));
        assertThat(verdicts.remove("11/agency-rules")).isEqualTo("NOT_APPLICABLE"); // no document sets such rules
        assertThat(verdicts.values()).isNotEmpty().isSubsetOf("INSUFFICIENT", "PENDING");
    }

    @ParameterizedTest
    @EnumSource
    void asks_all_on_which_the_verdicts_rest(Stage stage) {
        JsonNode whole = JSON.readTree(Run.text(Run.COMPLIANT));
        JsonNode cut = cut(whole, skeleton(stage));

        Map<String, String> verdicts = verdicts(Run.with(whole.toString(), "--at", Run.AT, "--format", "json"));
        Map<String, String> ofCut = verdicts(Run.with(cut.toString(), "--at", Run.AT, "--format", "json"));
        Set<String> asked = codes(stage);
        verdicts.keySet().retainAll(asked);
        ofCut.keySet().retainAll(asked);
        assertThat(ofCut).isNotEmpty().isEqualTo(verdicts);
    }

    @Test
    void lacks_nothing_before_signing_once_it_is_filled_in() {
        ObjectNode filled = (ObjectNode) cut(JSON.readTree(Run.text(Run.COMPLIANT)), skeleton(Stage.CONTRACT));
        filled.put("stage", "CONTRACT");
        filled.putNull("performance");
        ((ObjectNode) filled.get("contract")).putNull("signedAt");
        ((ObjectNode) filled.get("personalData")).putArray("uses");

        Run run = Run.with(filled.toString(), "--at", Run.AT, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(verdicts(run))
                .containsEntry("2/service-stated", "COMPLIES")
                .containsEntry("5-4/audit-right-reserved", "COMPLIES")
                .containsEntry("6/terms-stated", "COMPLIES")
                .doesNotContainValue("INSUFFICIENT");
    }

    @ParameterizedTest
    @EnumSource
    void asks_a_question_at_every_place(Stage stage) {
        for (String lang : List.of("zh-TW", "en")) {
            Run run = Run.of("template", "--stage", stage.name(), "--questions", "--lang", lang);

            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            Set<String> asked = new LinkedHashSet<>();
            for (String line : run.lines()) {
                String first = line.strip().replaceAll(" .*", "");
                if (first.matches("(/\\w+)+")) {
                    asked.add(first.substring(1).replaceAll("/0(?=/|$)", "").replace('/', '.'));
                }
            }
            assertThat(asked)
                    .containsExactlyInAnyOrderElementsOf(places(skeleton(stage)).keySet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_every_requirement_up_to_its_stage_and_no_other(Stage stage) {
        String questions =
                Run.of("template", "--stage", stage.name(), "--questions").out();

        Set<String> codes = codes(stage);
        for (Requirement requirement : Requirement.values()) {
            String code = requirement.code().text();
            assertThat(questions.contains(code)).as(code).isEqualTo(codes.contains(code));
        }
    }

    @Test
    void asks_in_chinese() {
        Run run = Run.of("template", "--stage", "PERFORMANCE", "--questions");

        assertThat(run.out()).startsWith("委外案紀錄填寫說明").contains("null 表示未記錄，絕不會算成符合");
        assertThat(run.lines())
                .containsSequence(
                        "  /unpaid  是否無償提供？",
                        "    true（是、有）或 false（否、無）",
                        "    3/contract-kind-stated、4-1/risk-assessed-before-tender、4-1/protection-level-set、",
                        "    4-3/tender-bars-mainland-participation、4-3/tender-bars-mainland-products、4-3/team-eligible、",
                        "    4-4/deliverable-origin-eligible")
                .containsSequence(
                        "/contract/auditRight  對受託者稽核之權利",
                        "  /contract/auditRight/reservedFor  稽核權利之保留對象為何？",
                        "    下列之一：CITY（本府）、AGENCY（僅機關）、NOBODY（未保留）",
                        "    5-4/audit-right-reserved")
                .containsSequence("  /incidents/0/notices/0/route  通報管道為何？", "    /notificationRoutes/0/id 所列之代號")
                .contains("/vendor  受託者（尚無則填 null）", "/systems/0  資通系統（清單：可增列，沒有則填 []）");
    }

    @Test
    void asks_in_english() {
        Run run = Run.of("template", "--stage", "CONTRACT", "--questions", "--lang", "en");

        assertThat(run.out())
                .startsWith("Questions for the record of an engagement")
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(run.lines())
                .containsSequence("  /contract/signedAt  What is the date of signing?")
                .containsSequence(
                        "  /contract/auditRight/reservedFor  What is the holder of the right to audit?",
                        "    one of these: CITY (the City), AGENCY (the agency alone), NOBODY (nobody)");
    }

    @Test
    void says_the_same_in_small_letters() {
        assertThat(Run.of("template", "--stage", "contract")).isEqualTo(Run.of("template", "--stage", "CONTRACT"));
    }

    @Test
    void writes_to_a_file_but_never_over_one_that_may_be_filled_in() throws IOException {
        Path file = folder.resolve("case.json");

        Run first = Run.of("template", "--stage", "CONTRACT", "--output", file.toString());
        Run second = Run.of("template", "--stage", "CLOSED", "--output", file.toString());

        assertThat(first).isEqualTo(new Run(0, "", ""));
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.complaint()).startsWith(file + ": 檔案已存在");
        assertThat(Files.readString(file))
                .isEqualTo(Run.of("template", "--stage", "CONTRACT").out());
    }

    @Test
    void refuses_a_file_that_cannot_be_written() {
        Path file = folder.resolve("none").resolve("case.json");

        Run run = Run.of("template", "--stage", "CONTRACT", "--output", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).startsWith(file + ": 無法寫入");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    template                        | 缺少 --stage。
                    template --questions            | 缺少 --stage。
                    template --stage                | 選項 --stage 需要一個值。
                    template --stage 履約           | --stage 不能是「履約」；可用的值有 PROCUREMENT、CONTRACT、PERFORMANCE、CLOSED。
                    template --stage CLOSED a.json  | 不知如何處理「a.json」。
                    """)
    void refuses_a_wrong_call_in_one_line(String arguments, String sentence) {
        Run run = Run.of(arguments.split(" +"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).isEqualTo(sentence + "（用法：assess --help）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800"})
    void refuses_what_is_no_case_number(String caseNumber) {
        Run run = Run.of("template", "--stage", "CONTRACT", "--case", caseNumber);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).startsWith("--case 不能是");
    }

    private static JsonNode skeleton(Stage stage) {
        return JSON.readTree(Run.of("template", "--stage", stage.name()).out());
    }

    private static List<Requirement> requirements(Stage stage) {
        return Arrays.stream(Requirement.values())
                .filter(requirement -> requirement != Requirement.AGENCY_RULES)
                .filter(requirement -> requirement.from().isPresent()
                        ? requirement.from().get().ordinal() <= stage.ordinal()
                        : stage.ordinal() >= Stage.PERFORMANCE.ordinal())
                .toList();
    }

    private static Set<String> codes(Stage stage) {
        Set<String> codes = new LinkedHashSet<>();
        requirements(stage).forEach(requirement -> codes.add(requirement.code().text()));
        return codes;
    }

    private static Set<String> read(Stage stage) {
        Set<String> read = new LinkedHashSet<>();
        requirements(stage).forEach(requirement -> read.addAll(requirement.reads()));
        return read;
    }

    /** The dotted paths, without indexes, of all that a document holds, and what it holds there. */
    private static Map<String, JsonNode> places(JsonNode document) {
        Map<String, JsonNode> places = new LinkedHashMap<>();
        walk("", document, places::put);
        return places;
    }

    private static void walk(String prefix, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isArray()) {
            assertThat(node.size()).isEqualTo(prefix.equals("imposedDuties.") ? VendorDuty.values().length : 1);
            walk(prefix, node.get(0), visitor);
        } else {
            node.properties().forEach(entry -> {
                visitor.accept(prefix + entry.getKey(), entry.getValue());
                walk(prefix + entry.getKey() + ".", entry.getValue(), visitor);
            });
        }
    }

    /** A document without what a skeleton does not ask. */
    private static JsonNode cut(JsonNode node, JsonNode asked) {
        if (node.isArray() && asked.isArray()) {
            ArrayNode kept = JSON.createArrayNode();
            node.forEach(element -> kept.add(cut(element, asked.get(0))));
            return kept;
        }
        if (node.isObject() && asked.isObject()) {
            ObjectNode kept = JSON.createObjectNode();
            node.properties().forEach(entry -> {
                if (asked.has(entry.getKey())) {
                    kept.set(entry.getKey(), cut(entry.getValue(), asked.get(entry.getKey())));
                }
            });
            return kept;
        }
        return node;
    }

    private static Map<String, String> verdicts(Run run) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (JsonNode verdict :
                new ArrayList<>(JSON.readTree(run.out()).get("verdicts").values())) {
            verdicts.put(
                    verdict.get("requirement").asString(),
                    verdict.get("verdict").asString());
        }
        return verdicts;
    }
}
