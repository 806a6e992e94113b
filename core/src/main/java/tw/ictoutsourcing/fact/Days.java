package tw.ictoutsourcing.fact;

import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A range of calendar days, both ends included.
 *
 * @param from  the first day, null when not recorded
 * @param to  the last day, null when not recorded
 */
@Value.Builder
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements WithDays {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static DaysBuilder builder() {
        return new DaysBuilder();
    }

    /**
     * The days of an interval: from a day to its counterpart at the interval's end, by the calendar.
     *
     * @param from  the first day, null when not recorded
     * @param interval  the length of the interval, positive, not null
     * @return the range, of which neither end is recorded where the first day is not, not null
     */
    public static Days of(@Nullable LocalDate from, Period interval) {
        return new Days(
                from, from == null ? null : Deadline.ofInterval(from, interval).day());
    }

    /**
     * Whether a day lies within the range.
     *
     * @param day  the day, not null
     * @return yes or no where the recorded ends decide it, unknown where an end that is not recorded would
     */
    public Answer contains(LocalDate day) {
        if ((from != null && day.isBefore(from)) || (to != null && day.isAfter(to))) {
            return Answer.NO;
        }
        return from == null || to == null ? Answer.UNKNOWN : Answer.YES;
    }
}
