package tw.ictoutsourcing.json;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tw.ictoutsourcing.json.JsonReadException.Kind;

/**
 * A pass over a document that was refused, for what is wrong with it whatever it speaks of: not JSON, beyond the limits,
 * of a newer format.
 */
final class Survey {

    static final int LONGEST_NAME = 1_000;
    static final int LONGEST_NUMBER = 1_000;

    /** A factory without limits: they are this pass's business, since Jackson does not say which one was passed, and where. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final byte[] utf8;
    private final Limits limits;
    private final boolean hasFormat;
    private final Deque<Set<String>> names = new ArrayDeque<>();

    /**
     * A pass that has yet to be made.
     *
     * @param hasFormat  whether the document's record has the component {@code format}
     */
    Survey(byte[] utf8, Limits limits, boolean hasFormat) {
        this.utf8 = utf8;
        this.limits = limits;
        this.hasFormat = hasFormat;
    }

    /** The problem of a text whose bytes are UTF-8 only up to an offset. */
    static JsonReadException ofBrokenText(byte[] bytes, int offset, Limits limits) {
        JsonReadException before = new Survey(Arrays.copyOf(bytes, offset), limits, false).problem();
        Fault fault = Utf8.cutOff(bytes, offset)
                ? Fault.of(Kind.TRUNCATED, "truncated")
                : Fault.of(Kind.NOT_UTF_8, "not-utf-8");
        return new JsonReadException(fault, new Cursor(bytes).at(offset, before == null ? "" : before.pointer()));
    }

    /** What is wrong, null if nothing is that does not depend on the record. */
    @Nullable
    JsonReadException problem() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            int rootEnd = -1;
            try {
                while (parser.nextToken() != null) {
                    if (rootEnd >= 0) {
                        return at(firstVisible(rootEnd), "", Fault.of(Kind.TRAILING_CONTENT, "trailing-content"));
                    }
                    Fault fault = fault(parser);
                    if (fault != null) {
                        return at(offset(parser), pointer(parser), fault);
                    }
                    if (names.isEmpty()) {
                        rootEnd = (int) parser.currentLocation().getByteOffset();
                    }
                }
                return rootEnd >= 0 ? null : at(0, "", Fault.of(Kind.EMPTY, "empty"));
            } catch (JacksonException e) {
                if (rootEnd >= 0) {
                    return at(firstVisible(rootEnd), "", Fault.of(Kind.TRAILING_CONTENT, "trailing-content"));
                }
                int offset = (int) e.getLocation().getByteOffset();
                return e instanceof UnexpectedEndOfInputException || endsWithinLiteral(offset)
                        ? at(utf8.length, pointer(parser), Fault.of(Kind.TRUNCATED, "truncated"))
                        : at(offset, pointer(parser), Fault.of(Kind.SYNTAX, "syntax"));
            }
        }
    }

    private boolean endsWithinLiteral(int offset) {
        String rest = new String(utf8, offset, Math.min(utf8.length - offset, 5), StandardCharsets.UTF_8);
        return offset + rest.length() == utf8.length
                && Stream.of("true", "false", "null").anyMatch(literal -> literal.startsWith(rest));
    }

    private @Nullable Fault fault(JsonParser parser) {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                names.push(new HashSet<>());
                if (names.size() > limits.maxDepth()) {
                    return Fault.of(Kind.TOO_DEEP, "too-deep", "most", Integer.toString(limits.maxDepth()));
                }
            }
            case END_OBJECT, END_ARRAY -> names.pop();
            case PROPERTY_NAME -> {
                String name = parser.currentName();
                if (name.length() > LONGEST_NAME) {
                    return tooLarge("name", LONGEST_NAME);
                }
                if (!names.element().add(name)) {
                    return Fault.of(Kind.DUPLICATE_KEY, "duplicate-key", "name", Shown.name(name));
                }
            }
            case VALUE_STRING -> {
                if (parser.getStringLength() > limits.maxText()) {
                    return tooLarge("text", limits.maxText());
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (parser.getStringLength() > LONGEST_NUMBER) {
                    return tooLarge("number", LONGEST_NUMBER);
                }
                if (token == JsonToken.VALUE_NUMBER_INT && isNewerFormat(parser)) {
                    return Fault.newerFormat();
                }
            }
            default -> {}
        }
        return null;
    }

    private static Fault tooLarge(String what, int most) {
        return Fault.of(Kind.TOO_LARGE, "too-large." + what, "most", String.format(Locale.ROOT, "%,d", most));
    }

    private boolean isNewerFormat(JsonParser parser) {
        return hasFormat
                && names.size() == 1
                && Shape.FORMAT.equals(parser.currentName())
                && parser.getBigIntegerValue().compareTo(BigInteger.valueOf(GuidelineJson.FORMAT)) > 0;
    }

    private int firstVisible(int from) {
        int at = from;
        while (at < utf8.length && utf8[at] <= ' ' && utf8[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private JsonReadException at(int offset, String pointer, Fault fault) {
        return new JsonReadException(fault, new Cursor(utf8).at(Math.min(offset, utf8.length), pointer));
    }
}
