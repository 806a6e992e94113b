package tw.ictoutsourcing.docs;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tw.ictoutsourcing.fact.Labels;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Personal;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.Limits;

/** What the strict reader accepts of records as JSON Schema: the shape from the types, the words from the labels. */
final class RecordSchemas {

    /** The numbers that a constructor accepts, from and to. */
    private static final Map<String, List<BigDecimal>> RANGES =
            Map.of("Origin.mainlandShare", List.of(BigDecimal.ZERO, BigDecimal.valueOf(100)));

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Map<String, Set<Requirement>> readers;
    private final SchemaGenerator generator;

    /**
     * Schemas that name the requirements which read a component.
     *
     * @param readers  the requirements, by record and component
     */
    RecordSchemas(Map<String, Set<Requirement>> readers) {
        this.readers = readers;
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                MAPPER,
                SchemaVersion.DRAFT_2020_12,
                new OptionPreset(
                        Option.NONPUBLIC_NONSTATIC_FIELDS_WITH_GETTERS,
                        Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
                        Option.ADDITIONAL_FIXED_TYPES,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.INLINE_NULLABLE_SCHEMAS,
                        Option.PLAIN_DEFINITION_KEYS,
                        Option.ALLOF_CLEANUP_AT_THE_END));
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> referred(type.getErasedType()))
                .withPropertySorter((one, other) -> 0)
                .withAdditionalPropertiesResolver(
                        scope -> scope.getType().getErasedType().isRecord() ? Void.class : null)
                .withStringMaxLengthResolver(
                        scope -> scope.getType().getErasedType() == String.class ? maxText() : null);
        builder.forFields()
                .withNullableCheck(field -> !field.isFakeContainerItemScope() && optional(field))
                .withRequiredCheck(field -> !optional(field))
                .withNumberInclusiveMinimumResolver(field -> bound(field, 0))
                .withNumberInclusiveMaximumResolver(field -> bound(field, 1))
                .withInstanceAttributeOverride((node, field, context) -> annotate(node, field));
        this.generator = new SchemaGenerator(builder.build());
    }

    /** The schema of a document. */
    ObjectNode of(Class<? extends Record> document) {
        return generator.generateSchema(document);
    }

    private static Integer maxText() {
        return Limits.standard().maxText();
    }

    private static @Nullable BigDecimal bound(FieldScope field, int end) {
        List<BigDecimal> range = RANGES.get(component(field));
        return range == null ? null : range.get(end);
    }

    private static String component(FieldScope field) {
        return owner(field).getSimpleName() + "." + field.getDeclaredName();
    }

    private static Class<? extends Record> owner(FieldScope field) {
        return field.getDeclaringType().getErasedType().asSubclass(Record.class);
    }

    private static boolean optional(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean personal(FieldScope field) {
        return Stream.of(owner(field).getRecordComponents())
                .anyMatch(component -> component.getName().equals(field.getDeclaredName())
                        && component.isAnnotationPresent(Personal.class));
    }

    /** Whether a text must be there: blank, an optional one is not recorded, and a text in a list is left out. */
    private static boolean named(Class<?> type, boolean element, boolean optional) {
        if (type == String.class) {
            return !element && !optional;
        }
        return Places.isText(type) && type != Moment.class && (element || !optional);
    }

    private void annotate(ObjectNode node, FieldScope field) {
        boolean element = field.isFakeContainerItemScope();
        Class<?> type = field.getType().getErasedType();
        if (named(type, element, optional(field))) {
            node.put("pattern", SchemaForms.NOT_BLANK);
        }
        if (element) {
            return;
        }
        if (type == Integer.class) {
            ArrayNode formats = node.putArray("enum");
            IntStream.rangeClosed(1, GuidelineJson.FORMAT).forEach(formats::add);
            formats.addNull();
        }
        node.put("title", label(field, Language.TRADITIONAL_CHINESE));
        node.put("description", label(field, Language.ENGLISH));
        if (personal(field)) {
            node.put("x-personal-data", true);
        }
        ArrayNode codes = node.putArray("x-requirements");
        Set<Requirement> reading = readers.getOrDefault(component(field), Set.of());
        Stream.of(Requirement.values())
                .filter(reading::contains)
                .forEach(requirement -> codes.add(requirement.code().text()));
    }

    private static String label(FieldScope field, Language language) {
        return Labels.of(owner(field), field.getDeclaredName(), language.locale());
    }

    private static @Nullable CustomDefinition referred(Class<?> type) {
        ObjectNode definition = definition(type);
        return definition == null
                ? null
                : new CustomDefinition(
                        definition, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.NO);
    }

    /** The schema of a type that is written as one text, null for any other. */
    static @Nullable ObjectNode definition(Class<?> type) {
        if (type == LocalDate.class) {
            return text("type.date", SchemaForms.DATE, "2026-03-01");
        }
        if (type == Instant.class) {
            return text("type.instant", SchemaForms.INSTANT, "2026-03-01T10:00:00+08:00");
        }
        if (type == Moment.class) {
            return text("type.moment", SchemaForms.MOMENT, "2026-03-01", "2026-03-01T10:00:00+08:00");
        }
        if (type == Period.class) {
            return text("type.period", SchemaForms.PERIOD, "P1Y", "P6M", "P30D");
        }
        if (type.isEnum()) {
            return constants(type);
        }
        return Places.isText(type) ? id(type) : null;
    }

    private static ObjectNode text(String key, String pattern, String... examples) {
        ObjectNode definition = described(key).put("type", "string").put("pattern", pattern);
        ArrayNode shown = definition.putArray("examples");
        Stream.of(examples).forEach(shown::add);
        return definition;
    }

    private static ObjectNode id(Class<?> type) {
        return described("id." + type.getSimpleName()).put("type", "string").put("maxLength", maxText());
    }

    private static ObjectNode described(String key) {
        return MAPPER.createObjectNode()
                .put("title", Language.TRADITIONAL_CHINESE.say(key))
                .put("description", Language.ENGLISH.say(key));
    }

    private static ObjectNode constants(Class<?> type) {
        ObjectNode definition = MAPPER.createObjectNode().put("type", "string");
        ArrayNode names = definition.putArray("enum");
        ObjectNode labels = definition.putObject("x-labels");
        Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .forEach(constant -> {
                    names.add(constant.name());
                    labels.putObject(constant.name())
                            .put("zh-Hant", Labels.of(constant, Language.TRADITIONAL_CHINESE.locale()))
                            .put("en", Labels.of(constant, Language.ENGLISH.locale()));
                });
        return definition;
    }
}
