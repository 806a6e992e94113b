package tw.ictoutsourcing.fact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;

/**
 * The end of a period that an agency set: of months or days after an event, or of an interval in which something is to be
 * done again.
 * <p>
 * After an event, the day of the event is not counted. Months are counted as the Administrative Procedure Act
 * (行政程序法) §48 counts: a month ends on the day before the day with the starting number, or on the month's last day where
 * there is none. An end on a Sunday or a holiday moves to the next working day, an end on a Saturday to noon of the
 * following Monday; where that Monday or the Saturday itself is a holiday, to the end of the next working day. Days are
 * calendar days, and their end does not move.
 *
 * @param day  the last day, in Asia/Taipei, not null
 * @param noon  true if the period ends at noon of the last day, false if at its end
 */
public record Deadline(LocalDate day, boolean noon) {

    // ten thousand years: whoever sets a longer period means none, and the calendar must not overflow
    private static final long LONGEST_IN_MONTHS = 120_000;
    private static final long LONGEST_IN_DAYS = 3_652_425;

    /**
     * The end of a period that runs from an event.
     *
     * @param event  the day of the event, which is not counted, not null
     * @param period  months (years count as twelve) or days, positive, not both, not null
     * @param holidays  the days other than Saturdays and Sundays on which the agency is closed, not null
     * @return the deadline, not null
     * @throws IllegalArgumentException if the period is not positive, or has both months and days
     */
    public static Deadline after(LocalDate event, Period period, Collection<LocalDate> holidays) {
        long months = period.toTotalMonths();
        if (period.isNegative() || period.isZero() || (months != 0 && period.getDays() != 0)) {
            throw new IllegalArgumentException("period must be months or days, positive, but was " + period);
        }
        if (months == 0) {
            return new Deadline(event.plusDays(Math.min(period.getDays(), LONGEST_IN_DAYS)), false);
        }
        LocalDate end = endOfMonths(event.plusDays(1), Math.min(months, LONGEST_IN_MONTHS));
        boolean saturday = end.getDayOfWeek() == DayOfWeek.SATURDAY && !holidays.contains(end);
        if (saturday && !holidays.contains(end.plusDays(2))) {
            return new Deadline(end.plusDays(2), true);
        }
        while (!isWorkingDay(end, holidays)) {
            end = end.plusDays(1);
        }
        return new Deadline(end, false);
    }

    /**
     * The end of an interval within which something has to be done again: the day that lies one interval after it was
     * last done by the calendar, that day included, whatever weekday it is.
     *
     * @param last  the day on which it was last done, or from which it was first due, not null
     * @param interval  years, months and days, positive, not null
     * @return the deadline, not null
     */
    public static Deadline ofInterval(LocalDate last, Period interval) {
        long months = Math.min(interval.toTotalMonths(), LONGEST_IN_MONTHS);
        long days = Math.min(interval.getDays(), LONGEST_IN_DAYS);
        return new Deadline(last.plusMonths(months).plusDays(days), false);
    }

    private static LocalDate endOfMonths(LocalDate first, long months) {
        YearMonth last = YearMonth.from(first).plusMonths(months);
        return last.isValidDay(first.getDayOfMonth())
                ? last.atDay(first.getDayOfMonth()).minusDays(1)
                : last.atEndOfMonth();
    }

    private static boolean isWorkingDay(LocalDate day, Collection<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The last instant that is in time.
     *
     * @return noon exactly, or the last nanosecond of the last day, not null
     */
    public Instant lastInstant() {
        ZonedDateTime end = noon
                ? day.atTime(LocalTime.NOON).atZone(Taipei.ZONE)
                : day.plusDays(1).atStartOfDay(Taipei.ZONE).minusNanos(1);
        return end.toInstant();
    }

    /**
     * Whether a moment is in time.
     *
     * @param moment  the moment, not null
     * @return yes or no, unknown for a moment known by its day only on a last day that ends at noon
     */
    public Answer metBy(Moment moment) {
        if (moment.instant().isPresent()) {
            return Answer.of(!moment.instant().get().isAfter(lastInstant()));
        }
        int days = moment.date().compareTo(day);
        return days == 0 && noon ? Answer.UNKNOWN : Answer.of(days <= 0);
    }
}
