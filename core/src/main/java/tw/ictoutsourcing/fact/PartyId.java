package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a firm within an engagement: the vendor or a participant.
 *
 * @param value  the text, not blank, without surrounding blanks
 */
public record PartyId(@JsonValue String value) {

    /**
     * Takes the text without surrounding blanks.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyId {
        value = Recorded.identity(value, "partyId");
    }

    /**
     * An id from its text.
     *
     * @param value  the text, not blank
     * @return the id, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
