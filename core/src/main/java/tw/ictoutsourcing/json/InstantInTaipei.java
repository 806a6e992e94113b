package tw.ictoutsourcing.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tw.ictoutsourcing.fact.Taipei;

/** The writer of instants, with the offset of Asia/Taipei. */
final class InstantInTaipei extends StdScalarSerializer<Instant> {

    InstantInTaipei() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant instant, JsonGenerator generator, SerializationContext context) {
        generator.writeString(text(instant));
    }

    private static String text(Instant instant) {
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Taipei.timeOf(instant));
        } catch (DateTimeException e) {
            return instant.toString(); // the first and the last year that an instant can have
        }
    }
}
