package tw.ictoutsourcing.basis;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.fact.Labelled;
import tw.ictoutsourcing.fact.Labels;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Personal;

/** Values of an engagement as documents write them, and as people read them; personal data is left out of objects. */
final class Written {

    /** What is to know of a type of records; asking for it again and again is slow. */
    private record Type(List<RecordComponent> components, boolean text) {

        static Type of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            return new Type(
                    components,
                    components.stream()
                            .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class)));
        }
    }

    private static final ClassValue<Type> TYPES = new ClassValue<>() {
        @Override
        protected Type computeValue(Class<?> type) {
            return Type.of(type);
        }
    };

    private Written() {}

    static List<RecordComponent> components(Record record) {
        return TYPES.get(record.getClass()).components();
    }

    static Optional<RecordComponent> component(Record owner, String name) {
        return components(owner).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    static @Nullable Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    /** Whether documents write the record as one text: an id, a number, a code. */
    static boolean asText(Record record) {
        return TYPES.get(record.getClass()).text();
    }

    /** What may be told of a record: its recorded components without personal data, in their order. */
    private static Map<String, Object> told(Record record) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (RecordComponent component : components(record)) {
            Object value = component.isAnnotationPresent(Personal.class) ? null : value(component, record);
            if (value != null) {
                told.put(component.getName(), value);
            }
        }
        return told;
    }

    static String text(Object value) {
        Object json = json(value);
        if (json instanceof List<?> || json instanceof Map<?, ?>) {
            return JsonMapper.shared().writeValueAsString(json);
        }
        return json instanceof BigDecimal number ? number.toPlainString() : json.toString();
    }

    private static Object json(Object value) {
        if (value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Written::json).toList();
        }
        if (value instanceof Record record && !asText(record)) {
            Map<String, Object> object = new LinkedHashMap<>();
            told(record).forEach((name, part) -> object.put(name, json(part)));
            return object;
        }
        return value instanceof Instant instant ? Moment.of(instant).toString() : value.toString();
    }

    static String shown(Object value, Locale locale) {
        Words words = Words.in(locale);
        if (value instanceof Boolean flag) {
            return words.bracketed(flag.toString(), words.say(flag ? "yes" : "no"));
        }
        if (value instanceof Labelled constant) {
            return words.bracketed(constant.name(), constant.label(locale));
        }
        if (value instanceof List<?> list) {
            return shown(list, words, locale);
        }
        if (value instanceof Record record && !asText(record)) {
            List<String> parts = new ArrayList<>();
            told(record).forEach((name, part) -> {
                String label = Labels.of(record.getClass(), name, locale);
                String shown = shown(part, locale);
                parts.add(
                        part instanceof Record within && !asText(within)
                                ? words.bracketed(label, shown)
                                : label + words.say("colon") + shown);
            });
            return String.join(words.say("list.objects"), parts);
        }
        return text(value);
    }

    /** Objects are counted, everything else is listed. */
    private static String shown(List<?> list, Words words, Locale locale) {
        if (list.isEmpty()) {
            return words.bracketed("[]", words.say("none"));
        }
        if (list.get(0) instanceof Record record && !asText(record)) {
            return list.size() + words.say(list.size() == 1 ? "entry" : "entries");
        }
        return String.join(
                words.say("list.texts"),
                list.stream().map(element -> shown(element, locale)).toList());
    }
}
