package tw.ictoutsourcing.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tw.ictoutsourcing.fact.Moment;

/** The readers of everything that is neither a list nor a record of several components. */
final class StrictDeserializers extends SimpleDeserializers {

    private static final long serialVersionUID = 1L;

    StrictDeserializers() {
        text(String.class, "expected.text", Meanings::text);
        text(LocalDate.class, "expected.date", Meanings::date);
        text(Instant.class, "expected.instant", Meanings::instant);
        text(Moment.class, "expected.moment", Meanings::moment);
        text(Period.class, "expected.period", Meanings::period);
        addDeserializer(Boolean.class, new FromToken<>(Boolean.class, FromToken::truth));
        addDeserializer(Integer.class, new FromToken<>(Integer.class, FromToken::integer));
        addDeserializer(BigDecimal.class, new FromToken<>(BigDecimal.class, FromToken::decimal));
    }

    private <T> void text(Class<T> type, String expected, FromText.Meaning<T> meaning) {
        addDeserializer(type, new FromText<>(type, Phrase.of(expected), meaning));
    }

    @Override
    public ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return constant(type.getRawClass());
    }

    private static <E> ValueDeserializer<E> constant(Class<E> type) {
        List<String> names = Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        Phrase expected = new Phrase("expected.constant", Map.of("known", String.join(", ", names)));
        return new FromText<>(type, expected, Meanings.constant(type));
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return isOneText(type.getRawClass())
                ? wrapped(type.getRawClass())
                : super.findBeanDeserializer(type, config, description);
    }

    private static <R> ValueDeserializer<R> wrapped(Class<R> type) {
        return new FromText<>(type, Phrase.of("expected.text"), Meanings.wrapped(type));
    }

    private static boolean isOneText(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return false;
        }
        RecordComponent only = type.getRecordComponents()[0];
        return only.getType() == String.class && only.getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
