package tw.ictoutsourcing.docs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.guideline.Requirement;

/** Every place of a document at which a component can stand, in the order of the components. */
final class Places {

    /**
     * One place.
     *
     * @param path  the path from the document, dotted and without indexes
     * @param shown  the same, with empty brackets behind each list
     * @param owner  the record that has the component
     * @param component  the component
     */
    record Place(String path, String shown, Class<? extends Record> owner, RecordComponent component) {

        boolean optional() {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }

    private final Map<String, Place> all;

    private Places(List<Place> all) {
        this.all = all.stream()
                .collect(Collectors.toMap(Place::path, place -> place, (one, other) -> one, LinkedHashMap::new));
    }

    static Places of(Class<? extends Record> document) {
        List<Place> places = new ArrayList<>();
        collect("", "", document, places);
        return new Places(places);
    }

    private static void collect(String path, String shown, Class<? extends Record> owner, List<Place> places) {
        for (RecordComponent component : owner.getRecordComponents()) {
            String name = component.getName();
            Place place = new Place(path + name, shown + name + brackets(component), owner, component);
            places.add(place);
            Class<?> element = element(component.getGenericType());
            if (structured(element)) {
                collect(place.path() + ".", place.shown() + ".", element.asSubclass(Record.class), places);
            }
        }
    }

    private static String brackets(RecordComponent component) {
        return component.getType() == List.class ? "[]" : "";
    }

    /** What a list holds, or the type itself. */
    static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    /** Whether a type is written as an object. */
    static boolean structured(Class<?> type) {
        return type.isRecord() && !isText(type);
    }

    /** Whether a type of this library's is written as one text. */
    static boolean isText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    List<Place> all() {
        return List.copyOf(all.values());
    }

    Place at(String path) {
        Place place = all.get(path);
        if (place == null) {
            throw new IllegalArgumentException("nothing stands at " + path);
        }
        return place;
    }

    /** The records below a document, each once, where it is met first. */
    Set<Class<? extends Record>> records() {
        Set<Class<? extends Record>> records = new LinkedHashSet<>();
        all.values().forEach(place -> records.add(place.owner()));
        return records;
    }

    /** The types of the components that satisfy a condition, each once. */
    Set<Class<?>> types(Predicate<Class<?>> wanted) {
        return all.values().stream()
                .map(place -> element(place.component().getGenericType()))
                .filter(wanted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The places that hold a type, alone or in a list. */
    List<Place> holding(Class<?> type) {
        return all.values().stream()
                .filter(place -> element(place.component().getGenericType()) == type)
                .toList();
    }

    /** The requirements that read a component of a record, or what stands below it, at any of its places. */
    static Map<String, Set<Requirement>> readers(Places places) {
        Map<String, Set<Requirement>> readers = new TreeMap<>();
        for (Requirement requirement : Requirement.values()) {
            for (String read : requirement.reads()) {
                places.at(read);
                for (String path = read;
                        !path.isEmpty();
                        path = path.substring(0, Math.max(0, path.lastIndexOf('.')))) {
                    Place place = places.at(path);
                    readers.computeIfAbsent(
                                    place.owner().getSimpleName() + "."
                                            + place.component().getName(),
                                    name -> new LinkedHashSet<>())
                            .add(requirement);
                }
            }
        }
        return readers;
    }
}
