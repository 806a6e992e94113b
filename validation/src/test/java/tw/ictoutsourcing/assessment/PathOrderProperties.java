package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathOrderProperties {

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> steps = Combinators.combine(
                        Arbitraries.of("a", "ab", "b"),
                        Arbitraries.integers().between(0, 120).injectNull(0.4))
                .as((name, index) -> index == null ? name : name + "[" + index + "]");
        return steps.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(".", list));
    }

    @Property
    void is_an_order(@ForAll("paths") String one, @ForAll("paths") String two, @ForAll("paths") String three) {
        PathOrder order = PathOrder.INSTANCE;

        assertThat(order.compare(one, two)).isEqualTo(-order.compare(two, one));
        assertThat(order.compare(one, two) == 0).isEqualTo(one.equals(two));
        if (order.compare(one, two) <= 0 && order.compare(two, three) <= 0) {
            assertThat(order.compare(one, three)).isNotPositive();
        }
    }
}
