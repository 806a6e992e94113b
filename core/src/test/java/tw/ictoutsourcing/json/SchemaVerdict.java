package tw.ictoutsourcing.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** What a validator that knows nothing of this library says of a document. */
final class SchemaVerdict {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema META =
            REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    private static final Schema ENGAGEMENT = REGISTRY.getSchema(JsonSchemas.engagement());
    private static final Schema POLICY = REGISTRY.getSchema(JsonSchemas.policy());

    private SchemaVerdict() {}

    /** The places of what the schema of an engagement or of a policy refuses, as JSON pointers. */
    static List<String> refused(String document, Class<?> type) {
        if (type == Engagement.class) {
            return refused(document, ENGAGEMENT);
        }
        if (type == AgencyPolicy.class) {
            return refused(document, POLICY);
        }
        throw new IllegalArgumentException("no schema describes " + type);
    }

    /** What is wrong with a schema. */
    static List<String> refusedSchema(String schema) {
        return refused(schema, META);
    }

    static boolean accepts(String document, Class<?> type) {
        return refused(document, type).isEmpty();
    }

    private static List<String> refused(String document, Schema schema) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation().toString())
                .distinct()
                .toList();
    }
}
