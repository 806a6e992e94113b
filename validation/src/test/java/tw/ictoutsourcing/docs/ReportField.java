package tw.ictoutsourcing.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A field as it was met in reports: where, with what values, and whether always. */
final class ReportField {

    /** Every name below it is a component of the policy. */
    private static final String POLICY = "policy";

    private final String path;
    private final String name;
    private final TreeSet<String> types = new TreeSet<>();
    private final List<ReportField> fields = new ArrayList<>();
    private int objects;
    private int met;

    private ReportField(String path, String name) {
        this.path = path;
        this.name = name;
    }

    /** What was met in all of some reports. */
    static ReportField of(List<JsonNode> reports) {
        ReportField whole = new ReportField("", "");
        reports.forEach(whole::meet);
        return whole;
    }

    /** The path with empty brackets behind each list. */
    String path() {
        return path;
    }

    /** The path as the words are filed under it. */
    String key() {
        return "report." + path.replace("[]", "").replace("*", "any");
    }

    String name() {
        return name;
    }

    /** The fields of its objects, in their order. */
    List<ReportField> fields() {
        return List.copyOf(fields);
    }

    /** The types of its values, as the words are filed under them. */
    List<String> types() {
        return List.copyOf(types);
    }

    /** Whether some object that could have the field had it not. */
    boolean sometimesAbsent(ReportField owner) {
        return met < owner.objects;
    }

    /** Hands over every field below this one with the field whose objects have it. */
    void eachWithOwner(BiConsumer<ReportField, ReportField> consumer) {
        fields.forEach(field -> {
            consumer.accept(field, this);
            field.eachWithOwner(consumer);
        });
    }

    private void meet(JsonNode value) {
        met++;
        if (value instanceof ArrayNode list) {
            list.forEach(element -> types.add(element.isObject() ? "type.list-of-objects" : "type.list-of-texts"));
            list.forEach(this::enter);
        } else {
            types.add(type(value));
            enter(value);
        }
    }

    private void enter(JsonNode value) {
        if (value instanceof ObjectNode object) {
            objects++;
            int next = 0;
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                String named = path.equals(POLICY) ? "*" : property.getKey();
                int found = indexOf(named);
                if (found < 0) {
                    found = next;
                    fields.add(found, new ReportField(prefix() + named, named));
                }
                fields.get(found).meet(property.getValue());
                next = found + 1;
            }
        }
    }

    private String prefix() {
        return path.isEmpty() ? "" : path + (types.contains("type.list-of-objects") ? "[]." : ".");
    }

    private int indexOf(String named) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name.equals(named)) {
                return i;
            }
        }
        return -1;
    }

    private static String type(JsonNode value) {
        return value.isObject()
                ? "type.some-object"
                : value.isBoolean() ? "type.flag" : value.isNumber() ? "type.whole-number" : "type.text";
    }
}
