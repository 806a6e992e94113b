package tw.ictoutsourcing.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tw.ictoutsourcing.json.JsonReadException.Kind;

/**
 * The strict reader and the writer of the records as JSON.
 * <p>
 * A document is read as a whole or refused as a whole. Names are the components' names; absent and {@code null}
 * are not recorded, nor is blank text where a text or an id is due; an absent list is not recorded and {@code []} is recorded as empty. Dates are ISO 8601 in the
 * western calendar, from the year 0001 to 9999 in Taipei; an instant says its offset. What is written reads back equal.
 * <p>
 * Instances are immutable and safe for use by several threads.
 */
public final class GuidelineJson {

    /** The newest version of the format of documents that is read. */
    public static final int FORMAT = 1;

    private static final GuidelineJson STANDARD = new GuidelineJson(Limits.standard());

    private final Limits limits;
    private final JsonMapper mapper;

    private GuidelineJson(Limits limits) {
        this.limits = limits;
        this.mapper = mapper(limits);
    }

    /**
     * The reader and writer with the standard limits.
     *
     * @return always the same, not null
     */
    public static GuidelineJson standard() {
        return STANDARD;
    }

    /**
     * A reader and writer with limits of one's own. It is costly to make and meant to be kept.
     *
     * @param limits  up to which size a document is read, not null
     * @return the reader and writer, not null
     */
    public static GuidelineJson of(Limits limits) {
        return new GuidelineJson(limits);
    }

    private static JsonMapper mapper(Limits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxText())
                        .maxNameLength(Survey.LONGEST_NAME)
                        .maxNumberLength(Survey.LONGEST_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        SimpleModule strict = new SimpleModule("strict");
        strict.setDeserializers(new StrictDeserializers());
        strict.addSerializer(String.class, new UnicodeText());
        strict.addSerializer(Instant.class, new InstantInTaipei());
        return JsonMapper.builder(factory)
                .annotationIntrospector(new IdentityDemanded())
                .addModule(strict)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .changeDefaultNullHandling(handling -> handling.withContentNulls(Nulls.FAIL))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(printer())
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /**
     * Reads a document.
     *
     * @param <T>  what it holds
     * @param utf8  the document in UTF-8, not null
     * @param type  the record that it holds, such as an engagement, an incident or a policy, not null
     * @return what it says, not null
     * @throws JsonReadException if the document is refused, with the first problem found
     * @throws IllegalArgumentException if the type is not a record
     */
    public <T> T read(byte[] utf8, Class<T> type) throws JsonReadException {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " must be a record");
        }
        refuseForeignBytes(utf8);
        Diagnosis diagnosis = new Diagnosis(utf8, type, limits);
        T read;
        try {
            read = mapper.readValue(utf8, type);
        } catch (JacksonException refusal) {
            throw diagnosis.of(refusal);
        }
        if (read == null) {
            throw diagnosis.ofNull();
        }
        refuseForeignFormat(read, diagnosis);
        return read;
    }

    /**
     * Reads a document from a stream, no further than the limit, and leaves the stream open.
     *
     * @param <T>  what it holds
     * @param utf8  the document in UTF-8, not null
     * @param type  the record that it holds, such as an engagement, an incident or a policy, not null
     * @return what it says, not null
     * @throws JsonReadException if the document is refused, with the first problem found
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the type is not a record
     */
    public <T> T read(InputStream utf8, Class<T> type) throws JsonReadException, IOException {
        return read(utf8.readNBytes((int) Math.min(limits.maxBytes() + 1L, Integer.MAX_VALUE)), type);
    }

    private void refuseForeignBytes(byte[] utf8) throws JsonReadException {
        if (utf8.length > limits.maxBytes()) {
            throw atStart(Fault.of(
                    Kind.TOO_LARGE,
                    "too-large.document",
                    "most",
                    String.format(Locale.ROOT, "%,d", limits.maxBytes())));
        }
        if (utf8.length >= 3 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF) {
            throw atStart(Fault.of(Kind.BYTE_ORDER_MARK, "byte-order-mark"));
        }
        for (int i = 0; i < Math.min(utf8.length, 4); i++) {
            if (utf8[i] == 0) {
                throw atStart(Fault.of(Kind.NOT_UTF_8, "not-utf-8")); // UTF-16 or UTF-32, which Jackson would read
            }
        }
        int fault = Utf8.firstFault(utf8);
        if (fault < utf8.length) {
            throw Survey.ofBrokenText(utf8, fault, limits);
        }
    }

    private static JsonReadException atStart(Fault fault) {
        return new JsonReadException(fault, new JsonLocation(1, 1, ""));
    }

    private static void refuseForeignFormat(Object read, Diagnosis diagnosis) throws JsonReadException {
        Method accessor = Shape.of(read.getClass()).format();
        if (accessor == null) {
            return;
        }
        Object format;
        try {
            format = accessor.invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the module must open the package of " + read.getClass(), e);
        }
        if (format instanceof Integer number && number != FORMAT) {
            throw diagnosis.at(List.of(Shape.FORMAT), Fault.format(number));
        }
    }

    /**
     * Writes a record as a document.
     *
     * @param subject  the record, not null
     * @return the document in UTF-8, indented, the components in their order, without what is not recorded, not null
     * @throws IllegalArgumentException if a text of the record is not Unicode
     */
    public byte[] write(Object subject) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        try {
            mapper.writeValue(utf8, subject);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "the record holds a text that is not Unicode, or is none of this library");
        }
        utf8.write('\n');
        return utf8.toByteArray();
    }

    /**
     * Writes a record as the text of a document.
     *
     * @param subject  the record, not null
     * @return the same document as {@link #write(Object)}, not null
     * @throws IllegalArgumentException if a text of the record is not Unicode
     */
    public String text(Object subject) {
        return new String(write(subject), StandardCharsets.UTF_8);
    }
}
