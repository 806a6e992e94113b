package tw.ictoutsourcing.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonSchemas;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * Documents as they were written in format 1, which every later version reads. The files are never edited: where one of
 * these tests fails, the change breaks the documents that agencies keep.
 */
class FormatOneTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static byte[] old(String name) throws IOException {
        try (InputStream document = FormatOneTest.class.getResourceAsStream("/tw/ictoutsourcing/format-1/" + name)) {
            return document.readAllBytes();
        }
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed-compliant.json",
                "closed-troubled.json",
                "contract-compliant.json",
                "contract-troubled.json",
                "performance-compliant.json",
                "performance-troubled.json",
                "procurement-compliant.json",
                "procurement-troubled.json",
                "unpaid-trial.json",
                "every-component.json"
            })
    void an_engagement_is_still_read_and_satisfies_the_schema(String name) throws Exception {
        byte[] document = old(name);

        Engagement read = GuidelineJson.standard().read(document, Engagement.class);

        assertThat(SchemaCheck.ENGAGEMENT.problems(text(document))).isEmpty();
        assertThat(MAPPER.readTree(GuidelineJson.standard().write(read)))
                .as("nothing that was recorded is lost")
                .isEqualTo(MAPPER.readTree(document));
    }

    @Test
    void a_policy_is_still_read_and_satisfies_the_schema() throws Exception {
        byte[] document = old("policy.json");

        AgencyPolicy read = GuidelineJson.standard().read(document, AgencyPolicy.class);

        assertThat(SchemaCheck.POLICY.problems(text(document))).isEmpty();
        assertThat(MAPPER.readTree(GuidelineJson.standard().write(read))).isEqualTo(MAPPER.readTree(document));
    }

    @Test
    void a_report_satisfies_the_schema() throws Exception {
        assertThat(SchemaCheck.REPORT.problems(text(old("report.json")))).isEmpty();
    }

    @Test
    void every_constant_is_still_known() throws Exception {
        List<JsonNode> schemas = Stream.of(JsonSchemas.engagement(), JsonSchemas.policy())
                .map(MAPPER::readTree)
                .toList();

        MAPPER.readTree(old("constants.json"))
                .forEachEntry((type, names) -> assertThat(schemas)
                        .as(type)
                        .anySatisfy(schema -> assertThat(schema.at("/$defs/" + type + "/enum"))
                                .containsAll(names.valueStream().toList())));
    }
}
