package tw.ictoutsourcing.assessment;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;

/** The document of an engagement, of which any component that some requirement reads can be changed or forgotten. */
final class EngagementDocument {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ObjectNode root;
    private final Set<String> read;

    private EngagementDocument(ObjectNode root, Set<String> read) {
        this.root = root;
        this.read = read;
    }

    /** With the components that some requirements read; the others can change nothing of their verdicts. */
    static EngagementDocument of(Engagement engagement, Set<String> read) {
        return new EngagementDocument(
                (ObjectNode) MAPPER.readTree(GuidelineJson.standard().write(engagement)), read);
    }

    /** The paths that some requirements read, and those of what holds them. */
    static Set<String> readBy(Stream<Requirement> requirements) {
        return requirements
                .flatMap(requirement -> requirement.reads().stream())
                .flatMap(path -> Stream.iterate(path, one -> !one.isEmpty(), EngagementDocument::owner))
                .collect(Collectors.toSet());
    }

    private static String owner(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** A component of the document, recorded or not, with its path without indexes. */
    record Component(ObjectNode owner, RecordComponent component, String path) {

        String name() {
            return component.getName();
        }

        boolean recorded() {
            return owner.has(name());
        }

        void forget() {
            owner.remove(name());
        }

        private void become(JsonNode value) {
            owner.set(name(), value);
        }
    }

    /** One change: which component, and which of its other values. */
    record Change(int component, int value) {

        static Arbitrary<List<Change>> several() {
            return Combinators.combine(
                            Arbitraries.integers().between(0, 100_000),
                            Arbitraries.integers().between(0, 1_000))
                    .as(Change::new)
                    .list()
                    .ofMaxSize(3);
        }
    }

    void make(Change change) {
        List<Component> components = components();
        Component changed = components.get(change.component() % components.size());
        List<JsonNode> others = Mutations.others(
                changed.component().getGenericType(), changed.owner().get(changed.name()));
        if (others.isEmpty()) {
            changed.forget();
        } else {
            changed.become(others.get(change.value() % others.size()));
        }
    }

    List<Component> components() {
        List<Component> components = new ArrayList<>();
        collect(root, Engagement.class, "", components);
        components.removeIf(component -> !read.contains(component.path()));
        return components;
    }

    private static void collect(ObjectNode owner, Class<?> type, String path, List<Component> components) {
        for (RecordComponent component : type.getRecordComponents()) {
            String place = path.isEmpty() ? component.getName() : path + "." + component.getName();
            components.add(new Component(owner, component, place));
            descend(owner.get(component.getName()), component.getGenericType(), place, components);
        }
    }

    private static void descend(JsonNode value, Type type, String path, List<Component> components) {
        if (value instanceof ObjectNode object && type instanceof Class<?> record) {
            collect(object, record, path, components);
        } else if (value instanceof ArrayNode list) {
            Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
            list.forEach(each -> descend(each, element, path, components));
        }
    }

    /** The engagement that the document now holds, empty where no engagement can. */
    Optional<Engagement> engagement() {
        try {
            return Optional.of(GuidelineJson.standard().read(MAPPER.writeValueAsBytes(root), Engagement.class));
        } catch (JsonReadException cannotBeHeld) {
            return Optional.empty();
        }
    }
}
