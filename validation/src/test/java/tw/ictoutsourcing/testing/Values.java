package tw.ictoutsourcing.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;

/** Plain values: texts, points in time, and lists of numbered things. */
final class Values {

    private Values() {}

    /** Names and descriptions in Chinese and Latin script. */
    static Arbitrary<String> texts() {
        Arbitrary<String> chinese = Arbitraries.strings()
                .withCharRange('\u4e00', '\u9fa5')
                .ofMinLength(1)
                .ofMaxLength(10);
        Arbitrary<String> latin = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .withCharRange('\u00c0', '\u00d6')
                .withChars(' ', '.', '\'', '-')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank());
        return Arbitraries.oneOf(chinese, latin, Arbitraries.of("𠮷野資訊 Co., Ltd.", "甲乙資訊（臺北）"));
    }

    /** A text that need not be recorded. */
    static Arbitrary<@Nullable String> notes() {
        return texts().injectNull(0.3);
    }

    static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    /** The days from one to another, both included. */
    static Arbitrary<LocalDate> days(String first, String last) {
        LocalDate from = LocalDate.parse(first);
        return Arbitraries.integers()
                .between(0, (int) ChronoUnit.DAYS.between(from, LocalDate.parse(last)))
                .map(from::plusDays);
    }

    /** The same days, and the hours of the Taipei day on each. */
    static Arbitrary<Moment> moments(String first, String last) {
        return Arbitraries.oneOf(
                days(first, last).map(Moment::of), instants(first, last).map(Moment::of));
    }

    static Arbitrary<Instant> instants(String first, String last) {
        return Combinators.combine(days(first, last), Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) -> startOf(day).plus(Duration.ofMinutes(minute)));
    }

    private static Instant startOf(LocalDate day) {
        return OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant();
    }

    static Arbitrary<Duration> spans(Duration atLeast, Duration atMost) {
        return Arbitraries.longs()
                .between(atLeast.toSeconds(), atMost.toSeconds())
                .map(Duration::ofSeconds);
    }

    /** Things done on some day of a span, stated so or dated only. */
    static Arbitrary<Act> acts(String first, String last) {
        return Combinators.combine(Arbitraries.just(true).injectNull(0.3), moments(first, last), notes())
                .as(Act::new);
    }

    /** Lists of things that are told apart by a number, from 1 on. */
    static <T> Arbitrary<List<T>> numbered(
            Arbitrary<T> things, int atLeast, int atMost, BiFunction<T, Integer, T> set) {
        return things.list()
                .ofMinSize(atLeast)
                .ofMaxSize(atMost)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> set.apply(list.get(i), i + 1))
                        .toList());
    }
}
