package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * The verdicts on small documents, article by article: the expectations were read off the guideline, not off the judges.
 */
class VerdictTablesTest {

    private static final List<String> TABLES = List.of(
            "articles235-verdicts.json",
            "article4-tender-verdicts.json",
            "article4-parties-verdicts.json",
            "article6-verdicts.json",
            "article7-remote-verdicts.json",
            "article7-people-verdicts.json",
            "articles789-verdicts.json",
            "article10-verdicts.json");

    static Stream<Arguments> rows() {
        return TABLES.stream().flatMap(VerdictTablesTest::rows);
    }

    private static Stream<Arguments> rows(String table) {
        try (InputStream document = VerdictTablesTest.class.getResourceAsStream(table)) {
            return JsonMapper.shared()
                    .readTree(document)
                    .valueStream()
                    .map(row -> Arguments.of(row.get("name").asString(), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void judges_as_the_guideline_reads(String name, JsonNode row) throws JsonReadException {
        Assessment assessment = assess(row);

        Map<String, String> verdicts = new TreeMap<>();
        row.get("expect")
                .propertyNames()
                .forEach(code -> verdicts.put(
                        code,
                        assessment
                                .verdict(Requirement.parse(code))
                                .orElseThrow()
                                .name()));
        assertThat(verdicts).isEqualTo(texts(row.get("expect")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds_at_the_place_where_the_fact_is_missing(String name, JsonNode row) throws JsonReadException {
        Assessment assessment = assess(row);

        texts(row.path("paths"))
                .forEach((code, path) -> assertThat(assessment.findings())
                        .as(code)
                        .anySatisfy(finding -> {
                            assertThat(finding.path()).isEqualTo(path);
                            assertThat(Stream.concat(Stream.of(finding.requirement()), finding.also().stream()))
                                    .contains(Requirement.parse(code));
                        }));
    }

    private static Assessment assess(JsonNode row) throws JsonReadException {
        Engagement engagement = read(row.get("engagement"), Engagement.class);
        AgencyPolicy policy = row.has("policy") ? read(row.get("policy"), AgencyPolicy.class) : AgencyPolicy.defaults();
        Instant at = OffsetDateTime.parse(row.get("at").asString()).toInstant();
        Assessor assessor = Assessor.of(Rulebook.of(policy));
        return row.has("asIf")
                ? assessor.assess(engagement, at, Stage.valueOf(row.get("asIf").asString()))
                : assessor.assess(engagement, at);
    }

    private static <T> T read(JsonNode document, Class<T> type) throws JsonReadException {
        return GuidelineJson.standard().read(JsonMapper.shared().writeValueAsBytes(document), type);
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(property ->
                        texts.put(property.getKey(), property.getValue().asString()));
        return texts;
    }
}
