package tw.ictoutsourcing.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the reader knows of a record.
 *
 * @param names  the components, in their order
 * @param identity  the components that must be there: those that are not {@code @Nullable}
 * @param format  the accessor of the component {@code format}, null if the record has none
 */
record Shape(
        List<String> names, Set<String> identity, @Nullable Method format) {

    static final String FORMAT = "format";

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.read(type.getRecordComponents());
        }
    };

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Shape read(RecordComponent[] components) {
        return new Shape(
                Stream.of(components).map(RecordComponent::getName).toList(),
                Stream.of(components)
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toUnmodifiableSet()),
                Stream.of(components)
                        .filter(component -> component.getName().equals(FORMAT))
                        .map(RecordComponent::getAccessor)
                        .findFirst()
                        .orElse(null));
    }
}
