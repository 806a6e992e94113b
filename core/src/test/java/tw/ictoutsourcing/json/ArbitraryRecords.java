package tw.ictoutsourcing.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Moment;

/** Records of any kind with arbitrary components, absent and empty ones too, as far as their constructors hold them. */
final class ArbitraryRecords {

    private static final String LETTERS = "aZ09 .-_/\\\"'\n\t{}$文圖書館臺○Ａ\u00e9\u3000😀";

    private final Random random;
    private int counter;

    private ArbitraryRecords(Random random) {
        this.random = random;
    }

    static <T extends Record> Arbitrary<T> of(Class<T> type) {
        return Arbitraries.randomValue(random -> type.cast(new ArbitraryRecords(random).record(type)));
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean identity = !components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            types[i] = components[i].getType();
            values[i] = identity || random.nextInt(4) > 0 ? value(components[i].getGenericType()) : null;
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " refuses arbitrary components", e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            List<Object> elements = new ArrayList<>();
            for (int size = random.nextInt(4); size > 0; size--) {
                elements.add(value(list.getActualTypeArguments()[0]));
            }
            return elements;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        return switch (plain.getSimpleName()) {
            case "String" -> text();
            case "Integer" -> 1;
            case "Boolean" -> random.nextBoolean();
            case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(10_001), 2);
            case "Period" -> Period.ofMonths(1 + random.nextInt(30));
            case "LocalDate" -> date();
            case "Instant" -> instant();
            case "Moment" -> random.nextBoolean() ? Moment.of(date()) : Moment.of(instant());
            default -> throw new IllegalStateException("documents hold no " + plain);
        };
    }

    /** Text that differs from every other, so that no two things have one id. */
    private String text() {
        StringBuilder text = new StringBuilder().append(++counter);
        for (int length = random.nextInt(12); length > 0; length--) {
            int at = LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())));
            text.appendCodePoint(LETTERS.codePointAt(at));
        }
        return text.append('.').toString();
    }

    private LocalDate date() {
        return LocalDate.of(1 + random.nextInt(9998), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Instant instant() {
        return Instant.parse("1000-01-01T00:00:00Z")
                .plusSeconds((long) (random.nextDouble() * 280_000_000_000L))
                .plusNanos(random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }
}
