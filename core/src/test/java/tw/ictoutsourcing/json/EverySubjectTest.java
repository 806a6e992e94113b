package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** Whatever record can come as a document of its own is written and read, by this library and by Jackson 2. */
class EverySubjectTest {

    private static final GuidelineJson JSON = GuidelineJson.standard();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(
                    SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

    private int counter;

    static Stream<Class<?>> subjects() {
        Stream<Class<?>> marked = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("tw.ictoutsourcing")
                        .stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(GuidelineSubject.class))
                        .map(JavaClass::reflect);
        return Stream.concat(marked, Stream.of(AgencyPolicy.class));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void a_subject_with_every_component_reads_back_equal(Class<?> type) throws Exception {
        Object subject = subject(type, true);
        byte[] document = JSON.write(subject);

        assertThat(JSON.read(document, type)).isEqualTo(subject);
        assertThat(JACKSON_2.readValue(document, type)).isEqualTo(subject);
        assertThat(JSON.read(JACKSON_2.writeValueAsBytes(subject), type)).isEqualTo(subject);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void a_subject_with_nothing_but_its_identity_reads_back_equal(Class<?> type) throws Exception {
        Object subject = subject(type, false);
        byte[] document = JSON.write(subject);

        assertThat(JSON.read(document, type)).isEqualTo(subject);
        assertThat(JACKSON_2.readValue(document, type)).isEqualTo(subject);
        assertThat(JSON.read(JACKSON_2.writeValueAsBytes(subject), type)).isEqualTo(subject);
    }

    private Object subject(Class<?> type, boolean whole) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean identity = !components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            types[i] = components[i].getType();
            values[i] = identity || whole ? value(components[i].getGenericType(), whole) : null;
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private Object value(Type type, boolean whole) throws ReflectiveOperationException {
        counter++;
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return List.of(value(element, whole), value(element, whole));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[counter % plain.getEnumConstants().length];
        }
        if (plain.isRecord()) {
            return subject(plain, whole);
        }
        return switch (plain.getSimpleName()) {
            case "String" -> "文" + counter;
            case "Integer" -> 1;
            case "Boolean" -> counter % 2 == 0;
            case "BigDecimal" -> new BigDecimal("12.50");
            case "Period" -> Period.ofMonths(counter);
            case "LocalDate" -> LocalDate.of(2026, 2, 1).plusDays(counter);
            case "Instant" -> Instant.parse("2026-02-01T00:00:00Z").plusSeconds(counter);
            case "Moment" ->
                counter % 2 == 0
                        ? Moment.of(LocalDate.of(2026, 2, 1))
                        : Moment.of(Instant.parse("2026-02-01T00:00:00.5Z").plusSeconds(counter));
            default -> throw new IllegalStateException("documents hold no " + plain);
        };
    }
}
