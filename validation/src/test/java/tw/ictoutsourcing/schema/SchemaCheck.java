package tw.ictoutsourcing.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.json.JsonSchemas;

/** A document measured against one of the schemas by a validator that knows nothing of this library. */
public enum SchemaCheck {
    /** Against the schema of an engagement. */
    ENGAGEMENT(JsonSchemas.engagement()),
    /** Against the schema of a policy. */
    POLICY(JsonSchemas.policy()),
    /** Against the schema of a report. */
    REPORT(JsonReport.schema());

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final String text;
    private final Schema schema;

    SchemaCheck(String text) {
        this.text = text;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** What is wrong with the schema itself. */
    List<String> flaws() {
        return problems(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())), text);
    }

    /**
     * What the schema refuses.
     *
     * @param document  the document, not null
     * @return a place and a sentence each, empty if the document satisfies the schema
     */
    public List<String> problems(String document) {
        return problems(schema, document);
    }

    private static List<String> problems(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
