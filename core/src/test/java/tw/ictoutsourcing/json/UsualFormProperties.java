package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** What is read without a formatter is what java.time reads. */
class UsualFormProperties {

    @Property
    void a_date_in_usual_form_is_read_as_java_time_reads_it(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        String text = String.format("%04d-%02d-%02d", year, month, day);

        assertThat(UsualForm.date(text)).isEqualTo(date(text));
    }

    @Property
    void an_instant_in_usual_form_is_read_as_java_time_reads_it(
            @ForAll @LongRange(min = -62_000_000_000L, max = 253_000_000_000L) long second,
            @ForAll @IntRange(min = -1079, max = 1079) int offset) {
        OffsetDateTime time = Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofTotalSeconds(offset * 60));
        String text = time.toString();

        assertThat(UsualForm.instant(text)).isIn(null, time.toInstant());
        assertThat(UsualForm.instant(text) == null).isEqualTo(time.getSecond() == 0);
    }

    @Property
    void damaged_text_is_read_as_java_time_reads_it_or_left(
            @ForAll @IntRange(max = 24) int at, @ForAll @IntRange(min = 32, max = 126) int character) {
        StringBuilder text = new StringBuilder("2026-02-28T23:59:59+08:00");
        text.setCharAt(at, (char) character);

        Instant read = UsualForm.instant(text.toString());

        assertThat(read).isIn(null, instant(text.toString()));
    }

    @Example
    void leaves_what_is_longer_or_shorter() {
        for (String text :
                new String[] {"", "2026-02-1", "2026-02-011", "2026-02-01T10:00Z", "2026-02-01T10:00:00.5Z"}) {
            assertThat(UsualForm.date(text)).isNull();
            assertThat(UsualForm.instant(text)).isNull();
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
