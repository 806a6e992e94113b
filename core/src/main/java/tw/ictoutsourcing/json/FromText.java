package tw.ictoutsourcing.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A reader of values that are written as text, and as nothing else. */
final class FromText<T> extends StdScalarDeserializer<T> {

    /** What a text means. */
    @FunctionalInterface
    interface Meaning<T> {

        /** The value, null if the text says that nothing is recorded. */
        @Nullable
        T of(String text) throws Unreadable;
    }

    /** A text that means nothing. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Unreadable(Fault fault) {
            super(null, null, false, false);
            this.fault = fault;
        }
    }

    private final Phrase expected;
    private final Meaning<T> meaning;

    FromText(Class<T> type, Phrase expected, Meaning<T> meaning) {
        super(type);
        this.expected = expected;
        this.meaning = meaning;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new Refusal(parser, Fault.wrongType(expected, parser.currentToken()));
        }
        try {
            return meaning.of(parser.getString());
        } catch (Unreadable e) {
            throw new Refusal(parser, e.fault);
        }
    }
}
