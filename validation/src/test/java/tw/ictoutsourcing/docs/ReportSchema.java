package tw.ictoutsourcing.docs;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.docs.Places.Place;
import tw.ictoutsourcing.fact.Labels;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Force;
import tw.ictoutsourcing.guideline.Party;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** The JSON Schema of a report: the fields as reports have them, the words as the page on the format says them. */
final class ReportSchema {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    /** What stands in a field of a certain name, wherever it is. */
    private static final Map<String, Class<?>> TYPES = Map.of(
            "stage", Stage.class,
            "reached", Stage.class,
            "at", Instant.class,
            "until", Moment.class,
            "verdict", Verdict.class,
            "force", Force.class,
            "obliged", Party.class);

    private static final Map<String, String> PATTERNS = Map.of(
            "requirement", SchemaForms.CODE,
            "also", SchemaForms.CODE,
            "provision", SchemaForms.SECTION,
            "covers", SchemaForms.SECTION,
            "pointer", SchemaForms.POINTER);

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private ReportSchema() {}

    static ObjectNode schema() {
        ReportSchema schema = new ReportSchema();
        ObjectNode whole = schema.object(ReportFormatPage.FIELDS);
        ObjectNode definitions = whole.putObject("$defs");
        schema.definitions.forEach(definitions::set);
        return whole;
    }

    private ObjectNode object(ReportField owner) {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        List<String> always = owner.fields().stream()
                .filter(field -> !field.sometimesAbsent(owner))
                .map(ReportField::name)
                .toList();
        owner.fields().forEach(field -> properties.put(field.name(), described(field, owner)));
        return object(properties, always);
    }

    private static ObjectNode object(Map<String, ObjectNode> properties, List<String> required) {
        ObjectNode object = MAPPER.createObjectNode().put("type", "object");
        ObjectNode all = object.putObject("properties");
        properties.forEach(all::set);
        ArrayNode names = object.putArray("required");
        required.forEach(names::add);
        return object.put("additionalProperties", false);
    }

    private ObjectNode described(ReportField field, ReportField owner) {
        ObjectNode value = field.path().equals("policy") ? policy(field) : value(field);
        return value.put("title", meaning(field, owner, Language.TRADITIONAL_CHINESE))
                .put("description", meaning(field, owner, Language.ENGLISH));
    }

    /** What the page says of the field, in plain text. */
    private static String meaning(ReportField field, ReportField owner, Language language) {
        String meaning = language.say(field.key());
        String whole = field.sometimesAbsent(owner)
                ? language.say("schema.absent", meaning, language.say(field.key() + ".absent"))
                : meaning;
        return LINK.matcher(whole).replaceAll("$1").replace("`", "");
    }

    private ObjectNode value(ReportField field) {
        List<String> types = field.types();
        if (types.equals(List.of("type.list-of-objects"))) {
            return list(object(field));
        }
        if (types.equals(List.of("type.list-of-texts"))) {
            return list(scalar(field, "type.text"));
        }
        if (types.equals(List.of("type.some-object"))) {
            return object(field);
        }
        if (types.size() == 1) {
            return scalar(field, types.get(0));
        }
        throw new IllegalStateException(field.path() + " is now this, now that: " + types);
    }

    private static ObjectNode list(ObjectNode elements) {
        ObjectNode list = MAPPER.createObjectNode().put("type", "array");
        list.set("items", elements);
        return list;
    }

    private ObjectNode scalar(ReportField field, String type) {
        Class<?> known = TYPES.get(field.name());
        if (known != null) {
            return reference(known);
        }
        return switch (type) {
            case "type.flag" -> MAPPER.createObjectNode().put("type", "boolean");
            case "type.whole-number" ->
                field.path().equals("format")
                        ? MAPPER.createObjectNode().put("const", JsonReport.FORMAT)
                        : MAPPER.createObjectNode().put("type", "integer").put("minimum", 1);
            case "type.text" -> text(field);
            default -> throw new IllegalStateException(type);
        };
    }

    private static ObjectNode text(ReportField field) {
        ObjectNode text = MAPPER.createObjectNode().put("type", "string");
        String pattern = PATTERNS.get(field.name());
        return pattern == null ? text : text.put("pattern", pattern);
    }

    private ObjectNode reference(Class<?> type) {
        definitions.computeIfAbsent(
                type.getSimpleName(), name -> Objects.requireNonNull(RecordSchemas.definition(type), name));
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + type.getSimpleName());
    }

    /** The decisions of the policy, each with its own kind of value. */
    private ObjectNode policy(ReportField field) {
        Map<String, ObjectNode> decisions = new LinkedHashMap<>();
        for (Place place : Places.of(AgencyPolicy.class).all()) {
            if (!place.path().equals("format")) {
                decisions.put(place.path(), decision(field.fields().get(0), place.component()));
            }
        }
        return object(decisions, List.copyOf(decisions.keySet()));
    }

    private ObjectNode decision(ReportField any, RecordComponent component) {
        Map<String, ObjectNode> parts = new LinkedHashMap<>();
        for (ReportField part : any.fields()) {
            ObjectNode value = part.name().equals("value") ? value(component) : value(part);
            parts.put(
                    part.name(),
                    value.put("title", meaning(part, any, Language.TRADITIONAL_CHINESE))
                            .put("description", meaning(part, any, Language.ENGLISH)));
        }
        List<String> always = any.fields().stream()
                .filter(part -> !part.sometimesAbsent(any))
                .map(ReportField::name)
                .toList();
        return object(parts, always)
                .put("title", label(component, Language.TRADITIONAL_CHINESE))
                .put("description", label(component, Language.ENGLISH));
    }

    private ObjectNode value(RecordComponent component) {
        ObjectNode element = reference(Places.element(component.getGenericType()));
        return component.getType() == List.class ? list(element) : element;
    }

    private static String label(RecordComponent component, Language language) {
        return Labels.of(AgencyPolicy.class, component.getName(), language.locale());
    }
}
