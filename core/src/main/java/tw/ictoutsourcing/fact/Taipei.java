package tw.ictoutsourcing.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.MinguoDate;
import java.time.temporal.ChronoField;

/**
 * The calendar and the clock of the City: dates are calendar dates in Asia/Taipei.
 */
public final class Taipei {

    /** The time zone in which the guideline's dates are read. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private Taipei() {}

    /**
     * The calendar date of an instant.
     *
     * @param instant  the instant, not null
     * @return its date in Asia/Taipei, not null
     */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /**
     * An instant as the clock on the wall shows it.
     *
     * @param instant  the instant, not null
     * @return its date and time with the offset of Asia/Taipei, not null
     */
    public static OffsetDateTime timeOf(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    /**
     * A date as official documents print it (中華民國曆).
     *
     * @param date  the date, not null
     * @return for example {@code 中華民國115年11月24日}; years before the first count backwards from {@code 民國前1年}
     */
    public static String minguo(LocalDate date) {
        MinguoDate minguo = MinguoDate.from(date);
        int year = minguo.get(ChronoField.YEAR);
        String era = year >= 1 ? "中華民國" + year : "民國前" + (1 - year);
        return era + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
