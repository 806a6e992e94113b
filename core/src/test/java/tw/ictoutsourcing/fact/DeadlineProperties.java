package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The rule of the law against a count that turns the pages of a calendar one by one. */
class DeadlineProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @Property
    void days_are_counted_one_by_one(
            @ForAll("dates") LocalDate event,
            @ForAll @IntRange(min = 1, max = 70) int days,
            @ForAll("holidays") Set<LocalDate> holidays) {
        LocalDate end = event;
        for (int counted = 0; counted < days; counted++) {
            end = end.plusDays(1);
        }

        assertThat(Deadline.after(event, Period.ofDays(days), holidays)).isEqualTo(new Deadline(end, false));
    }

    @Property
    void months_end_where_turning_the_pages_ends(
            @ForAll("dates") LocalDate event,
            @ForAll @IntRange(min = 1, max = 14) int months,
            @ForAll("holidays") Set<LocalDate> holidays) {
        LocalDate first = event.plusDays(1);
        YearMonth lastMonth = YearMonth.from(first).plusMonths(months);
        LocalDate end = first;
        while (!endsMonths(end, first.getDayOfMonth(), lastMonth)) {
            end = end.plusDays(1);
        }

        assertThat(Deadline.after(event, Period.ofMonths(months), holidays)).isEqualTo(moved(end, holidays));
    }

    private static boolean endsMonths(LocalDate day, int startingNumber, YearMonth lastMonth) {
        LocalDate next = day.plusDays(1);
        boolean nextHasTheNumber = YearMonth.from(next).equals(lastMonth) && next.getDayOfMonth() == startingNumber;
        boolean monthRunsOut = YearMonth.from(day).equals(lastMonth) && next.getDayOfMonth() == 1;
        return nextHasTheNumber || monthRunsOut;
    }

    /** The first working day from the end on; at noon only where a Saturday that is no holiday waited for its Monday. */
    private static Deadline moved(LocalDate end, Set<LocalDate> holidays) {
        LocalDate working = end.datesUntil(LocalDate.MAX)
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .filter(day -> !holidays.contains(day))
                .findFirst()
                .orElseThrow();
        boolean noon =
                end.getDayOfWeek() == DayOfWeek.SATURDAY && !holidays.contains(end) && working.equals(end.plusDays(2));
        return new Deadline(working, noon);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    // every third day or so is a holiday, so that most ends meet some
    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.plusMonths(15).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .set()
                .ofMinSize(0)
                .ofMaxSize(900);
    }
}
