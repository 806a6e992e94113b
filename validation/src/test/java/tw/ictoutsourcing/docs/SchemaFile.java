package tw.ictoutsourcing.docs;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** The JSON Schemas that the jars hold. */
enum SchemaFile {
    ENGAGEMENT(
            "../core/src/main/resources/tw/ictoutsourcing/json",
            GuidelineJson.FORMAT,
            () -> new RecordSchemas(Places.readers(Places.of(Engagement.class))).of(Engagement.class)),
    POLICY(
            "../core/src/main/resources/tw/ictoutsourcing/json",
            GuidelineJson.FORMAT,
            () -> new RecordSchemas(PolicyReaders.ALL).of(AgencyPolicy.class)),
    REPORT("src/main/resources/tw/ictoutsourcing/assessment/report", JsonReport.FORMAT, ReportSchema::schema);

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** Objects over several lines, lists on one. */
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final Path folder;
    private final int format;
    private final Supplier<ObjectNode> schema;

    SchemaFile(String folder, int format, Supplier<ObjectNode> schema) {
        this.folder = Path.of(folder);
        this.format = format;
        this.schema = schema;
    }

    private String document() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path path() {
        return folder.resolve(document() + ".schema.json");
    }

    String text() {
        ObjectNode described = schema.get();
        ObjectNode whole = JsonMapper.shared()
                .createObjectNode()
                .put("$schema", DIALECT)
                .put("$id", "urn:tw-ictoutsourcing:schema:" + document() + ":" + format)
                .put("title", Language.TRADITIONAL_CHINESE.say("schema." + name()))
                .put("description", Language.ENGLISH.say("schema." + name()));
        for (Map.Entry<String, JsonNode> keyword : described.properties()) {
            if (!keyword.getKey().startsWith("$")) {
                whole.set(keyword.getKey(), keyword.getValue());
            }
        }
        whole.set("$defs", described.get("$defs"));
        return JsonMapper.builder()
                        .defaultPrettyPrinter(PRINTER)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(whole)
                + "\n";
    }
}
