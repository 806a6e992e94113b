package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of an item of the agreed scope of personal data, within an engagement.
 *
 * @param value  the text, not blank, without surrounding blanks
 */
public record ScopeId(@JsonValue String value) {

    /**
     * Takes the text without surrounding blanks.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScopeId {
        value = Recorded.identity(value, "scopeId");
    }

    /**
     * An id from its text.
     *
     * @param value  the text, not blank
     * @return the id, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static ScopeId of(String value) {
        return new ScopeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
