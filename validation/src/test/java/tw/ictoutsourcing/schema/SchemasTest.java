package tw.ictoutsourcing.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.TitleRecorded;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** Documents and the reports on them, as a program meets them that has nothing but the schemas. */
class SchemasTest {

    private static final GuidelineJson JSON = GuidelineJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Path BUNDLED = Path.of("../examples/assess/engagements");

    static Stream<Path> bundled() {
        try (Stream<Path> files = Files.list(BUNDLED)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Case> cases() {
        return Cases.all().stream();
    }

    private static void reportsSatisfyTheSchema(Assessment assessment, @Nullable ReportSource source) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.TAIWAN)) {
            assertThat(SchemaCheck.REPORT.problems(JsonReport.of(assessment, source, locale)))
                    .isEmpty();
        }
    }

    private static ObjectNode report() {
        Engagement open = Cases.compliant().withStage(null).withPerformance(null);
        Assessment assessment = Assessor.of(Rulebook.standard()).assess(open, Cases.AT);
        return (ObjectNode)
                MAPPER.readTree(JsonReport.of(assessment, ReportSource.of("case", JSON.write(open)), Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void is_a_schema(SchemaCheck schema) {
        assertThat(schema.flaws()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void every_bundled_engagement_and_its_report_satisfy_the_schemas(Path file) throws Exception {
        byte[] document = Files.readAllBytes(file);
        Engagement engagement = JSON.read(document, Engagement.class);

        assertThat(SchemaCheck.ENGAGEMENT.problems(new String(document, StandardCharsets.UTF_8)))
                .isEmpty();
        for (Stage stage : Stage.values()) {
            reportsSatisfyTheSchema(
                    Assessor.of(Rulebook.standard()).assess(engagement.withStage(stage), Cases.AT),
                    ReportSource.of(file.getFileName().toString(), document));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_case_and_its_report_satisfy_the_schemas(Case one) {
        String document = JSON.text(one.engagement());

        assertThat(SchemaCheck.ENGAGEMENT.problems(document)).isEmpty();
        assertThat(SchemaCheck.POLICY.problems(JSON.text(one.policy()))).isEmpty();
        reportsSatisfyTheSchema(one.assess(), ReportSource.of(one.name(), document.getBytes(StandardCharsets.UTF_8)));
        reportsSatisfyTheSchema(one.assess(), null);
    }

    @Test
    void a_report_on_a_record_alone_satisfies_the_schema() {
        reportsSatisfyTheSchema(
                Assessor.of(Rulebook.standard())
                        .assess(
                                Objects.requireNonNull(Cases.compliant().incidents())
                                        .get(0),
                                Cases.AT),
                null);
    }

    @Test
    void a_report_on_an_agencys_own_rules_satisfies_the_schema() {
        Rulebook own = Rulebook.of(AgencyPolicy.defaults(), "某局", List.of(new TitleRecorded()));
        Engagement untitled = Cases.compliant().withTitle(null);

        reportsSatisfyTheSchema(Assessor.of(own).assess(untitled, Cases.AT), null);
    }

    static Stream<Consumer<ObjectNode>> damages() {
        return Stream.of(
                report -> report.put("novelty", 1),
                report -> report.remove("at"),
                report -> report.put("format", 2),
                report -> report.put("at", "2026-11-24"),
                report -> report.put("stage", "LATER"),
                report -> report.set("covers", MAPPER.createArrayNode().add(10)),
                report -> object(report, "policy").remove("holidays"),
                report -> ((ObjectNode) report.at("/policy/hourStart")).put("value", "SENDING"),
                report -> ((ObjectNode) report.at("/policy/auditInterval")).put("value", "one year"),
                report -> first(report, "provisions").put("verdict", "FINE"),
                report -> first(report, "verdicts").put("requirement", "Article 10"),
                report -> first(report, "verdicts").remove("verdict"),
                report -> first(report, "findings").put("line", 0),
                report -> first(report, "findings").put("pointer", "incidents[0]"),
                report -> first(report, "findings").remove("message"),
                report -> first(report, "dueDates").put("until", "soon"),
                report -> first(report, "dueDates")
                        .set("obliged", MAPPER.createArrayNode().add("CITY")));
    }

    private static ObjectNode object(ObjectNode report, String name) {
        return (ObjectNode) report.get(name);
    }

    private static ObjectNode first(ObjectNode report, String name) {
        JsonNode first = ((ArrayNode) report.get(name)).get(0);
        return (ObjectNode) Objects.requireNonNull(first, name);
    }

    @ParameterizedTest
    @MethodSource("damages")
    void rejects_what_is_no_report(Consumer<ObjectNode> damage) {
        ObjectNode report = report();
        assertThat(SchemaCheck.REPORT.problems(report.toString())).isEmpty();

        damage.accept(report);

        assertThat(SchemaCheck.REPORT.problems(report.toString())).isNotEmpty();
    }
}
