package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MomentProperties {

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Property
    void to_string_is_the_inverse_of_parse(@ForAll("moments") Moment moment) {
        assertThat(Moment.parse(moment.toString())).isEqualTo(moment);
    }

    @Property
    void the_order_seen_from_the_other_side_is_the_opposite(
            @ForAll("moments") Moment one, @ForAll("moments") Moment other) {
        Moment.Order opposite = switch (one.order(other)) {
            case BEFORE -> Moment.Order.AFTER;
            case AFTER -> Moment.Order.BEFORE;
            case SAME -> Moment.Order.SAME;
            case UNDECIDED -> Moment.Order.UNDECIDED;
        };
        assertThat(other.order(one)).isEqualTo(opposite);
    }

    @Property
    void what_lies_before_has_come_when_the_other_comes(
            @ForAll("moments") Moment one, @ForAll("instants") Instant now) {
        if (one.order(Moment.of(now)) == Moment.Order.BEFORE) {
            assertThat(one.hasComeBy(now)).isTrue();
        }
    }

    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(dates.map(Moment::of), instants().map(Moment::of), sameDay());
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay() * 86_400, LAST.toEpochDay() * 86_400)
                .flatMap(second ->
                        Arbitraries.longs().between(0, 999_999_999).map(nano -> Instant.ofEpochSecond(second, nano)));
    }

    // two arbitrary moments of four centuries never share a day, so that some must be made to
    private static Arbitrary<Moment> sameDay() {
        return Arbitraries.of(
                Moment.parse("2026-03-01"),
                Moment.parse("2026-03-01T00:00:00+08:00"),
                Moment.parse("2026-03-01T23:59:59.999999999+08:00"));
    }
}
