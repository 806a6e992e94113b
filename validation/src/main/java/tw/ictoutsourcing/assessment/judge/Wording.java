package tw.ictoutsourcing.assessment.judge;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import tw.ictoutsourcing.fact.Taipei;

/** How messages show values: in a form that reads the same in every language. */
final class Wording {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern(" HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private Wording() {}

    static String of(Instant instant) {
        return TIME.format(Taipei.timeOf(instant));
    }

    /** Hours, minutes and seconds, such as {@code 1:20:00}. */
    static String of(Duration duration) {
        String text = String.format(
                Locale.ROOT, "%d:%02d:%02d", duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
        int nanos = duration.toNanosPart();
        return nanos == 0
                ? text
                : text + String.format(Locale.ROOT, ".%09d", nanos).replaceAll("0+$", "");
    }
}
