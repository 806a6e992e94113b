package tw.ictoutsourcing.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.vendor.Participant;

class BasisTest {

    private static final Engagement COMPLIANT = Cases.compliant();

    private static Assessment assessment(Engagement engagement) {
        return Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT);
    }

    private static ReportSource source(Engagement engagement) {
        return ReportSource.of("a.json", GuidelineJson.standard().write(engagement));
    }

    private static List<String> paths(List<Fact> facts) {
        return facts.stream().map(Fact::path).toList();
    }

    @Test
    void holds_what_is_recorded_of_what_the_requirement_reads_in_the_order_of_a_document() {
        Basis basis = Basis.of(COMPLIANT, Requirement.CITY_RULES_INCORPORATED);

        assertThat(paths(basis.recorded()))
                .startsWith("stage", "ictContent", "services[0].kind", "services[1].kind")
                .containsSubsequence(
                        "contract.signedAt",
                        "contract.cityManagementRules.stated",
                        "contract.citySystemSecurityGuideline.stated",
                        "performance.startedOn");
        assertThat(paths(basis.notRecorded())).containsExactly("performance.endedOn");
    }

    @Test
    void goes_through_every_element_of_a_list() {
        Basis basis = Basis.of(COMPLIANT, Requirement.REQUIRED_OF_VENDOR);

        assertThat(paths(basis.recorded()))
                .filteredOn(path -> path.startsWith("imposedDuties"))
                .hasSize(14)
                .startsWith("imposedDuties[0].item", "imposedDuties[0].means", "imposedDuties[1].item");
    }

    @Test
    void counts_an_empty_list_as_recorded_and_an_absent_one_as_not() {
        Requirement requirement = Requirement.TEAM_ELIGIBLE;

        assertThat(paths(Basis.of(COMPLIANT.withParticipants(List.of()), requirement)
                        .recorded()))
                .contains("participants");
        Basis absent = Basis.of(COMPLIANT.withParticipants((List<Participant>) null), requirement);
        assertThat(paths(absent.recorded())).noneMatch(path -> path.startsWith("participants"));
        assertThat(paths(absent.notRecorded())).contains("participants").doesNotHaveDuplicates();
    }

    @Test
    void knows_the_reference_beside_a_fact() {
        Basis basis = Basis.of(COMPLIANT, Requirement.CITY_RULES_INCORPORATED);

        assertThat(basis.recorded())
                .filteredOn(fact -> basis.reference(fact).isPresent())
                .extracting(fact -> basis.reference(fact).orElseThrow().text().orElseThrow())
                .containsExactly("第8條第1款", "第8條第2款");
    }

    @Test
    void knows_the_reference_of_every_kind_of_record_that_has_one() {
        assertThat(references(Requirement.AUDIT_RIGHT_RESERVED)).containsExactly("contract.auditRight.reference");
        assertThat(references(Requirement.RESTRICTED_PRODUCTS_APPROVED))
                .containsExactly("supplies[1].approval.reference");
        assertThat(references(Requirement.CONTRACT_REVIEWED)).containsExactly("changes[0].review.reference");
        assertThat(references(Requirement.REQUIRED_OF_VENDOR)).hasSize(7);
    }

    private static List<String> references(Requirement requirement) {
        Basis basis = Basis.of(COMPLIANT, requirement);
        return basis.recorded().stream()
                .flatMap(fact -> basis.reference(fact).stream())
                .map(Fact::path)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void stands_for_everything_that_is_read(Requirement requirement) {
        Basis basis = Basis.of(COMPLIANT, requirement);

        List<String> held = Stream.concat(basis.recorded().stream(), basis.notRecorded().stream())
                .map(fact -> fact.path().replaceAll("\\[\\d+]", ""))
                .distinct()
                .toList();
        assertThat(requirement.reads())
                .allSatisfy(read -> assertThat(held)
                        .anyMatch(path ->
                                path.equals(read) || path.startsWith(read + ".") || read.startsWith(path + ".")));
        assertThat(held)
                .allSatisfy(path -> assertThat(requirement.reads())
                        .anyMatch(read -> read.equals(path) || read.startsWith(path + ".")));
    }

    @Test
    void reads_as_text_in_both_languages() {
        Basis basis = Basis.of(COMPLIANT, Requirement.CITY_RULES_INCORPORATED);

        assertThat(BasisText.of(basis, assessment(COMPLIANT), source(COMPLIANT), Locale.TAIWAN))
                .contains("4-6/city-rules-incorporated  第四點第六款\n", "  判斷結果：符合\n", "讀取而未記錄", "/performance/endedOn")
                .contains("- 納入本府資通安全管理規定之條款是否載明：true（是）\n")
                .containsPattern("- 依據：第8條第1款\n  a\\.json:\\d+:\\d+  /contract/cityManagementRules/reference\n");
        assertThat(BasisText.of(basis, assessment(COMPLIANT), null, Locale.ENGLISH))
                .contains("Verdict: complies\n", "- reference: 第8條第1款\n  /contract/cityManagementRules/reference\n");
    }

    @Test
    void says_of_personal_data_only_that_it_is_recorded() {
        Basis basis = Basis.of(COMPLIANT, Requirement.TEAM_ELIGIBLE);

        assertThat(BasisText.of(basis, assessment(COMPLIANT), null, Locale.TAIWAN))
                .contains("- 人員身分所屬地區：已記錄（個人資料，不予顯示）\n  /team/0/areaStatuses\n");
        assertThat(BasisJson.of(basis, assessment(COMPLIANT), null, Locale.ENGLISH))
                .contains("\"personal\": true");
    }

    @Test
    void follows_the_very_order_of_the_document() {
        byte[] document =
                "{\"ictContent\":true,\"stage\":\"PROCUREMENT\",\"caseNumber\":\"1\"}".getBytes(StandardCharsets.UTF_8);
        Engagement engagement = Engagement.builder()
                .caseNumber(CaseNumber.of("1"))
                .ictContent(true)
                .stage(Stage.PROCUREMENT)
                .build();

        String text = BasisText.of(
                Basis.of(engagement, Requirement.CONTROLS_STATED),
                assessment(engagement),
                ReportSource.of("b.json", document),
                Locale.ENGLISH);

        assertThat(text).containsSubsequence("b.json:1:15  /ictContent", "b.json:1:28  /stage");
    }

    @Test
    void reads_as_json() {
        Basis basis = Basis.of(COMPLIANT, Requirement.AUDIT_RIGHT_RESERVED);

        JsonNode json = JsonMapper.shared()
                .readTree(BasisJson.of(basis, assessment(COMPLIANT), source(COMPLIANT), Locale.ENGLISH));

        assertThat(json.propertyNames())
                .containsExactly(
                        "format",
                        "source",
                        "engagement",
                        "at",
                        "requirement",
                        "provision",
                        "gist",
                        "verdict",
                        "recorded",
                        "notRecorded");
        JsonNode right = json.get("recorded")
                .valueStream()
                .filter(fact -> fact.get("path").asString().equals("contract.auditRight.reservedFor"))
                .findFirst()
                .orElseThrow();
        assertThat(right.get("value").asString()).isEqualTo("CITY");
        assertThat(right.get("shown").asString()).isEqualTo("CITY (the City)");
        assertThat(right.get("line").asInt()).isPositive();
        assertThat(right.get("reference").get("value").asString()).isEqualTo("第12條");
        assertThat(right.get("reference").get("pointer").asString()).isEqualTo("/contract/auditRight/reference");
    }

    @Test
    void refuses_an_assessment_of_another_engagement() {
        Basis basis = Basis.of(COMPLIANT, Requirement.AUDIT_RIGHT_RESERVED);
        Assessment other = assessment(COMPLIANT.withTitle("another"));

        assertThatIllegalArgumentException().isThrownBy(() -> BasisText.of(basis, other, null, Locale.ENGLISH));
        assertThatIllegalArgumentException().isThrownBy(() -> BasisJson.of(basis, other, null, Locale.ENGLISH));
    }
}
