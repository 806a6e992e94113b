package tw.ictoutsourcing.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Another order of every list that a record holds, however deep. */
final class ListOrder {

    private final Random random;

    private ListOrder(Random random) {
        this.random = random;
    }

    static <R extends Record> R shuffled(R record, Random random) {
        return new ListOrder(random).copy(record);
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R copy(R record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = value(components[i].getAccessor().invoke(record));
            }
            Constructor<?> constructor = record.getClass().getConstructor(types);
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getSimpleName() + " is not a public record", e);
        }
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> shuffled = new ArrayList<>();
            list.forEach(element -> shuffled.add(value(element)));
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
        return value instanceof Record record ? copy(record) : value;
    }
}
