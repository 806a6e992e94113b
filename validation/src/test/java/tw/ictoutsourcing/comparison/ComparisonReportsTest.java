package tw.ictoutsourcing.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.ChangeSubject;
import tw.ictoutsourcing.vendor.Participant;

class ComparisonReportsTest {

    private static final Engagement BEFORE = Cases.compliant();

    private static final Engagement AFTER = BEFORE.withVendor(BEFORE.vendor().withName("改名\u001B[31m公司"))
            .withParticipants(BEFORE.participants().stream()
                    .limit(1)
                    .map(firm -> firm.withOrigin(firm.origin().withRegisteredIn(Area.MAINLAND_CHINA)))
                    .toArray(Participant[]::new))
            .withChanges(Change.builder()
                    .id("CHG-2")
                    .subject(ChangeSubject.VENDOR)
                    .review(Act.builder().done(true).build())
                    .build());

    private static Assessment assess(Engagement engagement) {
        return Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT);
    }

    private static ReportSource source(String name, Engagement engagement) {
        return ReportSource.of(name, GuidelineJson.standard().write(engagement));
    }

    private static String text(Engagement before, Engagement after, Locale locale) {
        return ComparisonText.of(
                EngagementComparison.of(before, after, Cases.AT),
                VerdictComparison.of(assess(before), assess(after)),
                source("a.json", before),
                source("b.json", after),
                locale);
    }

    @Test
    void tells_in_english_what_changed_where_and_what_is_not_reviewed() {
        assertThat(text(BEFORE, AFTER, Locale.ENGLISH))
                .startsWith("Taipei City Government Guideline on Outsourcing ICT Work: what changed\n")
                .contains("What changed of the vendor and the entrusted work, art. 8 (3)\n")
                .contains("1. vendor  review recorded (CHG-2)\n")
                .containsPattern("name of the vendor: .+ → 改名\uFFFD\\[31m公司\n"
                        + "   Before a\\.json:\\d+:\\d+  /vendor/name\n"
                        + "   After  b\\.json:\\d+:\\d+  /vendor/name\n")
                .contains("2. participating firms  S1  no review recorded\n")
                .contains("area of registration: TAIWAN (Taiwan) → MAINLAND_CHINA (Mainland China)\n")
                .contains("→ not listed\n")
                .contains("the review of the contract (2)\n")
                .contains("4-3/team-eligible  complies → breached (worse)\n")
                .contains("   S1  complies → breached (worse)\n")
                .containsPattern("   came: breached  S1  b\\.json:\\d+:\\d+  /participants/0/origin/registeredIn\n")
                .endsWith("At least one verdict got worse.\n")
                .doesNotContain("\u001B");
    }

    @Test
    void tells_the_same_in_traditional_chinese() {
        assertThat(text(BEFORE, AFTER, Locale.TAIWAN))
                .startsWith("臺北市政府資通訊業務委外作業指引：異動比較\n")
                .contains("1. 受託者  已有檢討紀錄（CHG-2）\n")
                .contains("2. 參與廠商  S1  無檢討紀錄\n")
                .contains("登記地：TAIWAN（臺灣地區） → MAINLAND_CHINA（大陸地區）\n")
                .contains("4-3/team-eligible  符合 → 不符合（變差）\n")
                .endsWith("至少一項判斷結果變差。\n");
        assertThat(text(BEFORE, AFTER, Locale.SIMPLIFIED_CHINESE)).isEqualTo(text(BEFORE, AFTER, Locale.TAIWAN));
    }

    @Test
    void says_that_nothing_changed() {
        assertThat(text(BEFORE, BEFORE, Locale.ENGLISH))
                .contains("Nothing changed of the vendor and the entrusted work (art. 8)\n")
                .endsWith("No verdict and no finding changed\n");
    }

    @Test
    void says_that_article_8_does_not_apply_before_signing() {
        Engagement draft = BEFORE.withContract(null).withPerformance(null).withStage(Stage.PROCUREMENT);

        assertThat(text(draft, draft.withVendor(AFTER.vendor()), Locale.ENGLISH))
                .contains("art. 8 does not apply yet", "1. vendor  no review is asked\n")
                .doesNotContain("no review recorded");
    }

    @Test
    void writes_json_for_programs() {
        JsonNode json = JsonMapper.shared()
                .readTree(ComparisonJson.of(
                        EngagementComparison.of(BEFORE, AFTER, Cases.AT),
                        VerdictComparison.of(assess(BEFORE), assess(AFTER)),
                        source("a.json", BEFORE),
                        null,
                        Locale.ENGLISH));

        assertThat(json.propertyNames())
                .containsExactly(
                        "format",
                        "at",
                        "before",
                        "after",
                        "reviewAsked",
                        "unreviewed",
                        "worse",
                        "differences",
                        "verdicts");
        assertThat(json.get("unreviewed").asInt()).isEqualTo(2);
        assertThat(json.get("worse").asBoolean()).isTrue();
        JsonNode vendor = json.get("differences").get(0);
        assertThat(vendor.get("topic").asString()).isEqualTo("VENDOR");
        assertThat(vendor.get("reviewedBy")).hasSize(1);
        assertThat(vendor.get("before").propertyNames())
                .containsExactly("recorded", "value", "shown", "path", "pointer", "line", "column");
        assertThat(vendor.get("after").has("line")).isFalse();
        JsonNode gone = json.get("differences").get(2);
        assertThat(gone.get("subject").asString()).isEqualTo("J1");
        assertThat(gone.has("after")).isFalse();
        JsonNode team = json.get("verdicts")
                .valueStream()
                .filter(change -> change.get("requirement").asString().equals("4-3/team-eligible"))
                .findFirst()
                .orElseThrow();
        assertThat(team.get("after").asString()).isEqualTo("BREACHED");
        assertThat(team.get("subjects")).hasSize(2);
        assertThat(team.get("came").get(0).get("pointer").asString()).isEqualTo("/participants/0/origin/registeredIn");
    }

    @Test
    void refuses_assessments_of_other_engagements() {
        EngagementComparison facts = EngagementComparison.of(BEFORE, AFTER, Cases.AT);
        VerdictComparison others = VerdictComparison.of(assess(AFTER), assess(BEFORE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonText.of(facts, others, null, null, Locale.ENGLISH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonJson.of(facts, others, null, null, Locale.ENGLISH));
    }
}
