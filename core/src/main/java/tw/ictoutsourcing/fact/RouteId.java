package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a notification route that the agency designated, within an engagement.
 *
 * @param value  the text, not blank, without surrounding blanks
 */
public record RouteId(@JsonValue String value) {

    /**
     * Takes the text without surrounding blanks.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RouteId {
        value = Recorded.identity(value, "routeId");
    }

    /**
     * An id from its text.
     *
     * @param value  the text, not blank
     * @return the id, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static RouteId of(String value) {
        return new RouteId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
