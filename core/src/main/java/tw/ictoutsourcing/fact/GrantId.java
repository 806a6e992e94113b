package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a grant of remote access within an engagement.
 *
 * @param value  the text, not blank, without surrounding blanks
 */
public record GrantId(@JsonValue String value) {

    /**
     * Takes the text without surrounding blanks.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GrantId {
        value = Recorded.identity(value, "grantId");
    }

    /**
     * An id from its text.
     *
     * @param value  the text, not blank
     * @return the id, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static GrantId of(String value) {
        return new GrantId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
