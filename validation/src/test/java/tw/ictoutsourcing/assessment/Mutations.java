package tw.ictoutsourcing.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;

/** Every way to change one component of an engagement's document, as far as the result can still be read. */
final class Mutations {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The component that says that a thing is there: it goes with the thing. */
    private static final String ID = "id";

    private final ObjectNode document;
    private final Predicate<String> wanted;
    private final BiConsumer<String, Engagement> changed;

    private Mutations(ObjectNode document, Predicate<String> wanted, BiConsumer<String, Engagement> changed) {
        this.document = document;
        this.wanted = wanted;
        this.changed = changed;
    }

    /** Hands over each changed engagement, with the path of the changed component without indexes. */
    static void of(Engagement engagement, Predicate<String> wanted, BiConsumer<String, Engagement> changed) {
        ObjectNode document =
                (ObjectNode) MAPPER.readTree(GuidelineJson.standard().write(engagement));
        new Mutations(document, wanted, changed).change(document, Engagement.class, "");
    }

    private void change(ObjectNode owner, Class<?> type, String path) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String place = path.isEmpty() ? name : path + "." + name;
            JsonNode original = owner.get(name);
            if (wanted.test(place)) {
                for (JsonNode other : others(component.getGenericType(), original)) {
                    owner.set(name, other);
                    hand(place);
                }
                owner.remove(name);
                hand(place);
            }
            if (original instanceof ObjectNode thing && thing.has(ID) && wanted.test(place + "." + ID)) {
                owner.remove(name);
                hand(place + "." + ID);
            }
            if (original == null) {
                owner.remove(name);
            } else {
                owner.set(name, original);
                descend(original, component.getGenericType(), place);
            }
        }
    }

    private void descend(JsonNode value, Type type, String path) {
        if (value instanceof ObjectNode object && type instanceof Class<?> record) {
            change(object, record, path);
        } else if (value instanceof ArrayNode list) {
            list.forEach(element -> descend(element, element(type), path));
        }
    }

    private void hand(String path) {
        try {
            changed.accept(path, GuidelineJson.standard().read(MAPPER.writeValueAsBytes(document), Engagement.class));
        } catch (JsonReadException cannotBeHeld) {
            // a change that no document can hold, such as one id twice, shows nothing
        }
    }

    private static Type element(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    /** Other values for a component: none where it is a record that is there. */
    static List<JsonNode> others(Type type, JsonNode original) {
        if (type instanceof ParameterizedType) {
            return lists((ArrayNode) original);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Boolean.class) {
            return List.of(NODES.booleanNode(true), NODES.booleanNode(false));
        }
        if (raw.isEnum()) {
            return Arrays.stream(raw.getEnumConstants())
                    .<JsonNode>map(constant -> NODES.stringNode(((Enum<?>) constant).name()))
                    .toList();
        }
        if (raw == Instant.class) {
            return instants(original);
        }
        if (raw == LocalDate.class) {
            return texts("1999-12-31", "2026-08-05", "2026-11-24", "2031-01-01");
        }
        if (raw == Moment.class) {
            return texts("1999-12-31", "2026-08-06", "2031-01-01", "2026-08-05T03:00:00+08:00");
        }
        if (raw == BigDecimal.class) {
            return List.of(NODES.numberNode(0), NODES.numberNode(50));
        }
        if (raw == Integer.class) {
            return List.of(NODES.numberNode(1));
        }
        if (raw == String.class || isText(raw)) {
            return texts("C001", "changed", "R2", "srv-1");
        }
        return original == null ? List.of(NODES.objectNode()) : List.of();
    }

    private static List<JsonNode> lists(ArrayNode original) {
        List<JsonNode> others = new ArrayList<>(List.of(NODES.arrayNode()));
        if (original != null && original.size() > 1) {
            ArrayNode shorter = original.deepCopy();
            shorter.remove(0);
            others.add(shorter);
        }
        return others;
    }

    private static List<JsonNode> instants(JsonNode original) {
        Instant base = original == null
                ? Instant.parse("2026-08-05T00:00:00Z")
                : OffsetDateTime.parse(original.asString()).toInstant();
        return Stream.of(
                        Duration.ofDays(-300),
                        Duration.ofHours(-2),
                        Duration.ofMinutes(-30),
                        Duration.ofMinutes(70),
                        Duration.ofDays(1),
                        Duration.ofDays(3000))
                .<JsonNode>map(shift -> NODES.stringNode(base.plus(shift).toString()))
                .toList();
    }

    private static List<JsonNode> texts(String... texts) {
        return Stream.of(texts).<JsonNode>map(NODES::stringNode).toList();
    }

    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(JsonValue.class));
    }
}
