package tw.ictoutsourcing.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the form in which nearly all are written, read without a formatter, which would take most of the
 * time of reading a document. Whatever is written otherwise, or does not exist, is left to java.time to judge.
 */
final class UsualForm {

    private static final int DATE = "2026-03-01".length();
    private static final int DATE_AND_TIME = "2026-03-01T10:00:00".length();
    private static final int WITH_Z = DATE_AND_TIME + 1;
    private static final int WITH_OFFSET = DATE_AND_TIME + "+08:00".length();
    private static final int LARGEST_OFFSET_HOUR = 17;

    private static final int UNUSUAL = Integer.MIN_VALUE;

    private UsualForm() {}

    /** The date, null if the text is not of the form 2026-03-01 or there is no such day. */
    static @Nullable LocalDate date(String text) {
        return text.length() == DATE ? leadingDate(text) : null;
    }

    /** The instant, null if the text is not of the form 2026-03-01T10:00:00+08:00 or ...Z, or there is no such time. */
    static @Nullable Instant instant(String text) {
        if (text.length() != WITH_OFFSET && text.length() != WITH_Z) {
            return null;
        }
        LocalDate date = leadingDate(text);
        int hour = number(text, 11, 13, 23);
        int minute = number(text, 14, 16, 59);
        int second = number(text, 17, 19, 59);
        boolean form = date != null && text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':';
        int offset = offset(text);
        return form && hour >= 0 && minute >= 0 && second >= 0 && offset != UNUSUAL
                ? Instant.ofEpochSecond(date.toEpochDay() * 86_400 + (hour * 60 + minute - offset) * 60L + second)
                : null;
    }

    /** The offset in minutes. */
    private static int offset(String text) {
        char sign = text.charAt(DATE_AND_TIME);
        if (text.length() == WITH_Z) {
            return sign == 'Z' ? 0 : UNUSUAL;
        }
        int hour = number(text, 20, 22, LARGEST_OFFSET_HOUR);
        int minute = number(text, 23, 25, 59);
        if ((sign != '+' && sign != '-') || text.charAt(22) != ':' || hour < 0 || minute < 0) {
            return UNUSUAL;
        }
        return sign == '+' ? hour * 60 + minute : -(hour * 60 + minute);
    }

    private static @Nullable LocalDate leadingDate(String text) {
        int year = number(text, 0, 4, 9999);
        int month = number(text, 5, 7, 12);
        int day = number(text, 8, 10, 31);
        if (year < 1 || month < 1 || day < 1 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        return day <= 28 || YearMonth.of(year, month).isValidDay(day) ? LocalDate.of(year, month, day) : null;
    }

    /** The number that digits write, -1 if one is no digit or the number is greater than the largest. */
    private static int number(String text, int from, int to, int largest) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number <= largest ? number : -1;
    }
}
