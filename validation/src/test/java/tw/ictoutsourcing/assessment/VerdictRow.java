package tw.ictoutsourcing.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * A small document and what is to be said of it: read off the guideline, not off the judges.
 *
 * @param asIf  the stage it is asked as if it had come, null where it is asked as it is
 * @param expected  the verdicts, of all requirements that the row is about
 * @param paths  the places of findings, of those that the row tells
 */
record VerdictRow(
        String name,
        Engagement engagement,
        AgencyPolicy policy,
        Instant at,
        @Nullable Stage asIf,
        Map<Requirement, Verdict> expected,
        Map<Requirement, String> paths) {

    private static final List<String> TABLES = List.of(
            "articles235-verdicts.json",
            "article4-tender-verdicts.json",
            "article4-parties-verdicts.json",
            "article6-verdicts.json",
            "article7-remote-verdicts.json",
            "article7-people-verdicts.json",
            "articles789-verdicts.json",
            "article10-verdicts.json");

    static List<VerdictRow> all() {
        return TABLES.stream().flatMap(VerdictRow::in).toList();
    }

    private static Stream<VerdictRow> in(String table) {
        try (InputStream document = VerdictRow.class.getResourceAsStream(table)) {
            return JsonMapper.shared().readTree(document).valueStream().map(VerdictRow::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VerdictRow of(JsonNode row) {
        Map<Requirement, Verdict> expected = new TreeMap<>();
        row.get("expect")
                .forEachEntry(
                        (code, verdict) -> expected.put(Requirement.parse(code), Verdict.valueOf(verdict.asString())));
        Map<Requirement, String> paths = new TreeMap<>();
        row.path("paths").forEachEntry((code, path) -> paths.put(Requirement.parse(code), path.asString()));
        return new VerdictRow(
                row.get("name").asString(),
                read(row.get("engagement"), Engagement.class),
                row.has("policy") ? read(row.get("policy"), AgencyPolicy.class) : AgencyPolicy.defaults(),
                OffsetDateTime.parse(row.get("at").asString()).toInstant(),
                row.has("asIf") ? Stage.valueOf(row.get("asIf").asString()) : null,
                expected,
                paths);
    }

    private static <T> T read(JsonNode document, Class<T> type) {
        try {
            return GuidelineJson.standard().read(JsonMapper.shared().writeValueAsBytes(document), type);
        } catch (JsonReadException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Assessment assess() {
        Assessor assessor = Assessor.of(Rulebook.of(policy));
        return asIf == null ? assessor.assess(engagement, at) : assessor.assess(engagement, at, asIf);
    }

    @Override
    public String toString() {
        return name;
    }
}
