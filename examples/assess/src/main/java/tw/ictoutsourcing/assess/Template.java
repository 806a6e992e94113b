package tw.ictoutsourcing.assess;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;

/** What the document of an engagement has to hold for all that is required up to a stage. */
final class Template {

    private static final String NAME = "name";

    /**
     * A component at its place in the document.
     *
     * @param pointer  the JSON pointer to it, in the first element of each list
     * @param owner  the record that has the component
     * @param component  the component
     * @param readers  the requirements up to the stage that read it, and not only what stands below it
     * @param below  the components of the object, or of each object of the list, as far as the stage asks for them
     */
    record Place(
            String pointer,
            Class<? extends Record> owner,
            RecordComponent component,
            List<Requirement> readers,
            List<Place> below) {

        String name() {
            return component.getName();
        }

        boolean list() {
            return component.getType() == List.class;
        }

        /** The type of the component, or of what its list holds. */
        Class<?> type() {
            Type type = component.getGenericType();
            return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
        }

        /** Whether the record cannot be without it. */
        boolean identity() {
            return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        /** Whether it holds objects, asked for or not. */
        boolean object() {
            return type().isRecord() && !text();
        }

        /** Whether it holds a type of the library's that is written as text. */
        boolean text() {
            return Stream.of(type().getDeclaredMethods())
                    .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
        }

        private Place with(List<Place> components) {
            return new Place(pointer, owner, component, readers, components);
        }
    }

    private final Stage stage;
    private final List<Requirement> requirements;
    private final Map<String, List<Requirement>> readers;
    private final Map<String, List<Requirement>> readersAtAnyStage;
    private final List<Place> places;

    Template(Stage stage) {
        this.stage = stage;
        this.requirements = Arrays.stream(Requirement.values())
                .filter(requirement -> askedBy(stage, requirement))
                .toList();
        this.readers = readers(requirements);
        this.readersAtAnyStage = readers(List.of(Requirement.values()));
        this.places = places(Engagement.class, "", "", false);
    }

    /** What holds whenever its event exists is asked once performance can bring such events; the agency's own never. */
    private static boolean askedBy(Stage stage, Requirement requirement) {
        return !requirement.reads().isEmpty()
                && requirement.from().orElse(Stage.PERFORMANCE).compareTo(stage) <= 0;
    }

    private static Map<String, List<Requirement>> readers(List<Requirement> requirements) {
        Map<String, List<Requirement>> readers = new LinkedHashMap<>();
        for (Requirement requirement : requirements) {
            for (String path : requirement.reads()) {
                readers.computeIfAbsent(path, read -> new ArrayList<>()).add(requirement);
            }
        }
        return readers;
    }

    Stage stage() {
        return stage;
    }

    /** The requirements whose facts are asked for. */
    List<Requirement> requirements() {
        return requirements;
    }

    /** The components of the engagement itself. */
    List<Place> places() {
        return places;
    }

    /** The places at all depths, in the order of the document. */
    Stream<Place> all() {
        return all(places);
    }

    private static Stream<Place> all(List<Place> places) {
        return places.stream().flatMap(place -> Stream.concat(Stream.of(place), all(place.below())));
    }

    private List<Place> places(Class<? extends Record> owner, String path, String pointer, boolean whole) {
        List<Place> places = new ArrayList<>();
        for (RecordComponent component : owner.getRecordComponents()) {
            String here = path + component.getName();
            Place place = new Place(
                    pointer + "/" + component.getName(),
                    owner,
                    component,
                    readers.getOrDefault(here, List.of()),
                    List.of());
            // what no requirement ever reads of the engagement itself says which case it is, and comes whole
            boolean all = whole || path.isEmpty() && !isRead(here, readersAtAnyStage);
            if (place.object() && (all || isReadBelow(here, readers))) {
                place = place.with(places(
                        place.type().asSubclass(Record.class),
                        here + ".",
                        place.pointer() + (place.list() ? "/0" : ""),
                        all));
            }
            if (all || isRead(here, readers) || place.identity() || isNameBesideIdentity(place)) {
                places.add(place);
            }
        }
        return places;
    }

    private static boolean isRead(String path, Map<String, List<Requirement>> readers) {
        return readers.containsKey(path) || isReadBelow(path, readers);
    }

    private static boolean isReadBelow(String path, Map<String, List<Requirement>> readers) {
        return readers.keySet().stream().anyMatch(read -> read.startsWith(path + "."));
    }

    private static boolean isNameBesideIdentity(Place place) {
        return place.name().equals(NAME)
                && Stream.of(place.owner().getRecordComponents())
                        .anyMatch(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
