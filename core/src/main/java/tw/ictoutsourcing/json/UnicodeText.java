package tw.ictoutsourcing.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** The writer of text, which writes only what can be read back. */
final class UnicodeText extends StdScalarSerializer<String> {

    UnicodeText() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator generator, SerializationContext context) {
        if (!Meanings.isUnicode(text)) {
            throw DatabindException.from(generator, "half of a surrogate pair");
        }
        generator.writeString(text);
    }
}
