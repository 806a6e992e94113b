package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.guideline.Requirement;

class BasisTest {

    private static final String COMPLIANT = Run.COMPLIANT.toString();

    @Test
    void lists_the_facts_behind_a_requirement_that_is_met_with_place_and_reference() {
        Run run = Run.of("basis", COMPLIANT, "4-6/city-rules-incorporated", "--at", Run.AT);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("  判斷結果：符合\n  讀取而未記錄：\n")
                .containsPattern("- 納入本府資通安全管理規定之條款是否載明：true（是）\n"
                        + "  \\S+performance-compliant\\.json:366:39  /contract/cityManagementRules/stated\n"
                        + "- 依據：第8條第1款\n"
                        + "  \\S+performance-compliant\\.json:366:58  /contract/cityManagementRules/reference\n");
    }

    @Test
    void says_of_personal_data_only_that_it_is_recorded() {
        Run run = Run.of("basis", COMPLIANT, "4-3/team-eligible", "--lang", "en", "--at", Run.AT);

        assertThat(run.lines())
                .filteredOn(line -> line.equals("- area statuses of the person: recorded, personal data"))
                .hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    void knows_the_basis_of_every_requirement_in_both_languages(Requirement requirement) {
        String code = requirement.code().text();
        Run chinese = Run.of("basis", Run.TROUBLED.toString(), code);
        Run english = Run.of("--lang", "en", "basis", Run.TROUBLED.toString(), code);

        assertThat(List.of(chinese.code(), english.code())).containsOnly(0);
        assertThat(chinese.lines()).anyMatch(line -> line.startsWith(code + "  "));
        assertThat(english.lines()).anyMatch(line -> line.startsWith("  Verdict: "));
    }

    @Test
    void writes_json() {
        Run run = Run.of("basis", COMPLIANT, "5-4/audit-right-reserved", "--format", "json", "--at", Run.AT);

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(run.code()).isZero();
        assertThat(json.get("verdict").asString()).isEqualTo("COMPLIES");
        assertThat(json.get("recorded"))
                .filteredOn(fact -> fact.has("reference"))
                .extracting(fact -> fact.get("reference").get("value").asString())
                .containsExactly("第11條");
        assertThat(json.get("notRecorded"))
                .extracting(fact -> fact.get("pointer").asString())
                .containsExactly("/performance/endedOn");
    }

    @Test
    void reads_the_standard_input_for_a_hyphen() {
        assertThat(Run.with(Run.text(Run.COMPLIANT), "basis", "-", "5-4/audit-right-reserved")
                        .out())
                .contains("檔案      標準輸入\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5-4/audit-right-reserve | 您是指 5-4/audit-right-reserved 嗎？
                    5-4                     | 您是指 5-4/audit-right-reserved 嗎？
                    nothing-like-it-at-all  | 全部代碼請見：assess list
                    """)
    void refuses_an_unknown_code_and_says_what_may_be_meant(String code, String hint) {
        Run run = Run.of("basis", COMPLIANT, code);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).isEqualTo("指引中沒有代碼「" + code + "」。" + hint);
    }

    @Test
    void refuses_what_it_cannot_read() {
        Run run = Run.of("basis", "no-such.json", "5-4/audit-right-reserved");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).isEqualTo("no-such.json: 沒有這個檔案");
    }
}
