package tw.ictoutsourcing.json;

import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tw.ictoutsourcing.json.JsonReadException.Kind;

/** A reader of values that JSON writes without quotation marks. */
final class FromToken<T> extends StdScalarDeserializer<T> {

    /** Digits before or after the point beyond which a number is none that an agency would record. */
    private static final int MOST_DIGITS = 100;

    /** How a value of the type is taken from the parser; a refusal where it cannot be. */
    @FunctionalInterface
    interface Taking<T> {
        T from(JsonParser parser);
    }

    private final Taking<T> taking;

    FromToken(Class<T> type, Taking<T> taking) {
        super(type);
        this.taking = taking;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        return taking.from(parser);
    }

    static Boolean truth(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> throw wrongType(parser, "expected.boolean");
        };
    }

    static Integer integer(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw wrongType(parser, "expected.integer");
        }
        if (parser.getNumberType() != JsonParser.NumberType.INT) {
            throw new Refusal(parser, Fault.of(Kind.BAD_VALUE, "bad-value.integer"));
        }
        return parser.getIntValue();
    }

    static BigDecimal decimal(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) && !parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            throw wrongType(parser, "expected.number");
        }
        BigDecimal decimal;
        try {
            decimal = parser.getDecimalValue();
        } catch (JacksonException | NumberFormatException e) {
            throw tooLong(parser); // an exponent beyond what can be held
        }
        if (decimal.precision() > MOST_DIGITS || Math.abs((long) decimal.scale()) > MOST_DIGITS) {
            throw tooLong(parser);
        }
        return decimal;
    }

    private static Refusal tooLong(JsonParser parser) {
        return new Refusal(parser, Fault.of(Kind.BAD_VALUE, "bad-value.number", "most", Integer.toString(MOST_DIGITS)));
    }

    private static Refusal wrongType(JsonParser parser, String expected) {
        return new Refusal(parser, Fault.wrongType(Phrase.of(expected), parser.currentToken()));
    }
}
