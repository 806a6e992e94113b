package tw.ictoutsourcing.assessment;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Labels;
import tw.ictoutsourcing.fact.Personal;

/**
 * A property path followed on a record: cut at the first absent component, with the component it ends at.
 *
 * @param path  the path as far as it exists, and the absent component it ends at, not null
 * @param shown  the same path, cut at the owner of the first component that holds personal data, not null
 * @param owner  the record that has the last component, null for the empty path
 * @param component  the last component's name, null for the empty path
 */
record Trail(
        String path,
        String shown,
        @Nullable Step last,
        @Nullable Step holder) {

    /** A component of a record. */
    record Step(Class<? extends Record> owner, String component) {

        String key() {
            return "label." + owner.getSimpleName() + "." + component;
        }

        String label(Locale locale) {
            return Labels.of(owner, component, locale);
        }
    }

    /** Records whose components say nothing without what holds them. */
    private static final Set<Class<? extends Record>> PARTS = Set.of(Act.class, Clause.class, Penalty.class);

    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component);
            }
            return components;
        }
    };

    static Trail of(Object root, String path) {
        StringBuilder walked = new StringBuilder();
        String shown = null;
        Object current = root;
        Step last = null;
        Step holder = null;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            if (current == null) {
                break;
            }
            int bracket = step.indexOf('[');
            String name = bracket < 0 ? step : step.substring(0, bracket);
            Class<? extends Record> owner = current.getClass().asSubclass(Record.class);
            RecordComponent component = COMPONENTS.get(owner).get(name);
            if (component == null) {
                throw new IllegalArgumentException(owner.getSimpleName() + " has no component " + name);
            }
            holder = PARTS.contains(owner) ? last : null;
            last = new Step(owner, name);
            if (shown == null && component.isAnnotationPresent(Personal.class)) {
                shown = walked.toString();
            }
            walked.append(walked.isEmpty() ? "" : ".").append(name);
            current = value(component, current);
            if (bracket >= 0 && current instanceof List<?> list) {
                walked.append(step, bracket, step.length());
                current = list.get(Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
            }
        }
        String whole = walked.toString();
        return new Trail(whole, shown == null ? whole : shown, last, holder);
    }

    private static @Nullable Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
