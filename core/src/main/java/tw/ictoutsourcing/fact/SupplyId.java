package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of something supplied or used for the work, within an engagement.
 *
 * @param value  the text, not blank, without surrounding blanks
 */
public record SupplyId(@JsonValue String value) {

    /**
     * Takes the text without surrounding blanks.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SupplyId {
        value = Recorded.identity(value, "supplyId");
    }

    /**
     * An id from its text.
     *
     * @param value  the text, not blank
     * @return the id, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static SupplyId of(String value) {
        return new SupplyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
