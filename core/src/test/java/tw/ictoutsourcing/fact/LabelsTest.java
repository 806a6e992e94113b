package tw.ictoutsourcing.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.incident.Incident;

class LabelsTest {

    private static final Locale DEFAULT = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels.properties", "labels_zh.properties"})
    void every_component_and_constant_has_a_label(String file) {
        assertThat(labels(file).keySet()).containsAll(labelled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels.properties", "labels_zh.properties"})
    void every_label_belongs_to_a_component_or_a_constant(String file) {
        Set<String> unused = new TreeSet<>(labels(file).keySet());
        unused.removeAll(labelled());

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels.properties", "labels_zh.properties"})
    void no_label_is_blank(String file) {
        assertThat(labels(file).values())
                .allSatisfy(label -> assertThat(label).isNotBlank().isEqualTo(label.strip()));
    }

    @Test
    void no_two_types_share_a_simple_name() {
        Map<String, List<Class<?>>> byName =
                types().stream().filter(LabelsTest::hasLabels).collect(groupingBy(Class::getSimpleName));

        assertThat(byName)
                .allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-TW", "zh-CN", "zh", "zh-Hant-HK"})
    void chinese_of_any_kind_reads_traditional_chinese(String tag) {
        for (Locale jvm : List.of(Locale.TAIWAN, Locale.US, Locale.FRANCE, Locale.ROOT)) {
            Locale.setDefault(jvm);

            assertThat(Area.MAINLAND_CHINA.label(Locale.forLanguageTag(tag))).isEqualTo("大陸地區");
            assertThat(Labels.of(Incident.class, "notices", Locale.forLanguageTag(tag)))
                    .isEqualTo("對機關之通報");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "en-US", "ja", ""})
    void everything_else_reads_english(String tag) {
        for (Locale jvm : List.of(Locale.TAIWAN, Locale.CHINA, Locale.FRANCE, Locale.ROOT)) {
            Locale.setDefault(jvm);

            assertThat(Area.MAINLAND_CHINA.label(Locale.forLanguageTag(tag))).isEqualTo("Mainland China");
            assertThat(Labels.of(Incident.class, "notices", Locale.forLanguageTag(tag)))
                    .isEqualTo("notices to the agency");
        }
    }

    @Test
    void rejects_a_component_that_the_record_does_not_have() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Labels.of(Incident.class, "colour", Locale.ENGLISH));
    }

    /** The keys that must be there: of the components of what a document holds, and of the constants with a label. */
    private static Set<String> labelled() {
        Set<String> keys = new TreeSet<>();
        for (Class<?> type : types()) {
            if (!hasLabels(type)) {
                continue;
            }
            if (type.isEnum()) {
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                        .forEach(keys::add);
            } else {
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(component -> type.getSimpleName() + "." + component)
                        .forEach(keys::add);
            }
        }
        assertThat(keys).contains("Incident.notices", "Area.TAIWAN", "Order.BEFORE");
        return keys;
    }

    private static boolean hasLabels(Class<?> type) {
        return type.isEnum() ? Labelled.class.isAssignableFrom(type) : isBuilt(type);
    }

    /** A record of the document has a builder; a value such as an id or a deadline has none. */
    private static boolean isBuilt(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("builder"));
    }

    private static List<Class<?>> types() {
        return new ClassFileImporter()
                .importUrl(Labels.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.isRecord() || type.isEnum())
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type.getModule().isExported(type.getPackageName()))
                        .toList();
    }

    private static Map<String, String> labels(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            // toMap refuses a key that stands there twice, which Properties would swallow
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
