package tw.ictoutsourcing.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * What may vary in a record.
 *
 * @param <T>  the record's type
 * @param changes  the changes, of which any may be made, not null
 */
record Variation<T>(Arbitrary<UnaryOperator<T>> changes) {

    /** Another value of one component, or of several that depend on each other. */
    static <T, V extends @Nullable Object> Variation<T> of(Arbitrary<V> values, BiFunction<T, V, T> set) {
        return new Variation<>(values.map(value -> record -> set.apply(record, value)));
    }

    /** Several variations, one after the other. */
    @SafeVarargs
    static <T> Variation<T> together(Variation<T>... variations) {
        List<Arbitrary<UnaryOperator<T>>> all = new ArrayList<>();
        for (Variation<T> variation : variations) {
            all.add(variation.changes());
        }
        return new Variation<>(Combinators.combine(all).as(changes -> record -> {
            T varied = record;
            for (UnaryOperator<T> change : changes) {
                varied = change.apply(varied);
            }
            return varied;
        }));
    }

    Arbitrary<T> of(T record) {
        return changes.map(change -> change.apply(record));
    }
}
