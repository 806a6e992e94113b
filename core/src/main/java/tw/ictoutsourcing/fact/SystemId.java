package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of an information system within an engagement.
 *
 * @param value  the text, not blank, without surrounding blanks
 */
public record SystemId(@JsonValue String value) {

    /**
     * Takes the text without surrounding blanks.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SystemId {
        value = Recorded.identity(value, "systemId");
    }

    /**
     * An id from its text.
     *
     * @param value  the text, not blank
     * @return the id, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static SystemId of(String value) {
        return new SystemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
