package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as it was recorded: a calendar date in Asia/Taipei, or an instant.
 * <p>
 * Agencies often record the day only. The order of two moments on one day is then unknown, and this type says so
 * instead of guessing.
 */
public final class Moment {

    private final LocalDate date;
    private final @Nullable Instant instant;

    private Moment(LocalDate date, @Nullable Instant instant) {
        this.date = date;
        this.instant = instant;
    }

    /**
     * A moment of which only the day is known.
     *
     * @param date  the calendar date in Asia/Taipei, not null
     * @return the moment, not null
     */
    public static Moment of(LocalDate date) {
        return new Moment(Objects.requireNonNull(date, "date"), null);
    }

    /**
     * A moment known to the instant.
     *
     * @param instant  the instant, not null
     * @return the moment, not null
     */
    public static Moment of(Instant instant) {
        return new Moment(Taipei.dateOf(instant), instant);
    }

    /**
     * Reads a moment from its text.
     *
     * @param text  a date such as {@code 2026-03-01}, or a date and time with offset such as
     *     {@code 2026-03-01T10:00:00+08:00}, not null
     * @return the moment, not null
     * @throws DateTimeException if the text has neither form; the message does not repeat it
     */
    @JsonCreator
    public static Moment parse(String text) {
        try {
            return text.indexOf('T') < 0
                    ? of(LocalDate.parse(text))
                    : of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "a moment must be a date (2026-03-01) or a date and time with offset (2026-03-01T10:00:00+08:00)");
        }
    }

    /**
     * The day.
     *
     * @return the calendar date in Asia/Taipei, not null
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The instant, where it is known.
     *
     * @return the instant, empty if only the day is known
     */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instant);
    }

    /**
     * Where this moment stands to another.
     *
     * @param other  the other moment, not null
     * @return the order of this moment against the other, {@link Order#UNDECIDED} where both lie on one day and at
     *     least one of them is known by its day only
     */
    public Order order(Moment other) {
        if (instant != null && other.instant != null) {
            return Order.of(instant.compareTo(other.instant));
        }
        int days = date.compareTo(other.date);
        return days == 0 ? Order.UNDECIDED : Order.of(days);
    }

    /**
     * The last instant that belongs to the moment.
     *
     * @return the instant itself, or of a date the last one of the day in Asia/Taipei, not null
     */
    public Instant last() {
        return instant != null
                ? instant
                : date.plusDays(1).atStartOfDay(Taipei.ZONE).toInstant().minusNanos(1);
    }

    /**
     * Whether this moment has come.
     *
     * @param now  the instant at which it is asked, not null
     * @return true if this moment does not lie after the instant; a date has come on its day
     */
    public boolean hasComeBy(Instant now) {
        return instant != null ? !instant.isAfter(now) : !date.isAfter(Taipei.dateOf(now));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that && date.equals(that.date) && Objects.equals(instant, that.instant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, instant);
    }

    /**
     * The text of this moment, inverse of {@link #parse(String)}.
     *
     * @return a date, or a date and time with the offset of Asia/Taipei, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return instant == null
                ? date.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Taipei.timeOf(instant));
    }

    /** Where one moment stands to another. */
    public enum Order implements Labelled {
        /** It lies before the other. */
        BEFORE,
        /** Both are the same instant. */
        SAME,
        /** It lies after the other. */
        AFTER,
        /** Both lie on one day, and the order within the day is not known. */
        UNDECIDED;

        private static Order of(int comparison) {
            return comparison < 0 ? BEFORE : comparison > 0 ? AFTER : SAME;
        }
    }
}
