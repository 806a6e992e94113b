package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled engagements, as stated and as if the next stage had come: their verdicts were read off the guideline. */
class BundledTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Arguments> rows() {
        try (InputStream table = BundledTest.class.getResourceAsStream("bundled-verdicts.json")) {
            return JSON.readTree(table)
                    .valueStream()
                    .map(row -> Arguments.of(
                            row.get("document").asString(), row.path("stage").asString(""), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode report(String document, String stage) {
        List<String> call = new ArrayList<>(List.of("engagements/" + document, "--at", Run.AT, "--format", "json"));
        if (!stage.isEmpty()) {
            call.addAll(List.of("--stage", stage));
        }
        return JSON.readTree(Run.of(call.toArray(String[]::new)).out());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void is_judged_as_the_guideline_reads(String document, String stage, JsonNode row) {
        Map<String, String> verdicts = new TreeMap<>();
        report(document, stage)
                .get("verdicts")
                .forEach(verdict -> verdicts.put(
                        verdict.get("requirement").asString(),
                        verdict.get("verdict").asString()));
        Map<String, String> expected = new TreeMap<>();
        row.get("verdicts")
                .properties()
                .forEach(entry -> expected.put(entry.getKey(), entry.getValue().asString()));

        assertThat(expected).containsAllEntriesOf(verdicts);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void is_found_at_fault_where_it_is(String document, String stage, JsonNode row) {
        Map<String, Set<String>> found = new TreeMap<>();
        JsonNode report = report(document, stage);
        report.get("findings")
                .forEach(finding -> Stream.concat(
                                Stream.of(finding.get("requirement")),
                                finding.path("also").valueStream())
                        .forEach(code -> found.computeIfAbsent(code.asString(), first -> new TreeSet<>())
                                .add(finding.get("path").asString())));
        Set<String> judged = report.get("verdicts")
                .valueStream()
                .map(verdict -> verdict.get("requirement").asString())
                .collect(Collectors.toSet());

        row.get("paths").properties().stream()
                .filter(entry -> judged.contains(entry.getKey()))
                .forEach(entry -> assertThat(found.get(entry.getKey()))
                        .as(entry.getKey())
                        .containsAll(entry.getValue()
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
    }

    @Test
    void are_all_in_the_table() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("engagements"))) {
            assertThat(rows().map(row -> row.get()[0]).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> (Object) file.getFileName().toString())
                                    .toList());
        }
    }
}
