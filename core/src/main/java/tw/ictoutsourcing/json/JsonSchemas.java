package tw.ictoutsourcing.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The format of documents as JSON Schema (draft 2020-12), for editors, forms and programs that are not written in Java.
 * <p>
 * A schema accepts what {@link GuidelineJson} accepts, as far as a schema can say it; what only the reader can refuse,
 * such as a name given twice, two things with one id or a period that is not positive, stands in the documentation of
 * the format. Titles are in Chinese, descriptions in English; {@code x-labels} holds both for constants,
 * {@code x-requirements} the codes of the requirements that read a component, and {@code x-personal-data} marks what
 * must not be shown.
 */
public final class JsonSchemas {

    private JsonSchemas() {}

    /**
     * The schema of an engagement.
     *
     * @return the schema as JSON, not null
     */
    public static String engagement() {
        return text("engagement.schema.json");
    }

    /**
     * The schema of an agency's policy.
     *
     * @return the schema as JSON, not null
     */
    public static String policy() {
        return text("policy.schema.json");
    }

    private static String text(String name) {
        try (InputStream schema = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(name), name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
