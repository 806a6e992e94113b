package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The opaque number that tells a person apart within an engagement; it is not an ID number and says nothing about the person.
 *
 * @param value  the text, not blank, without surrounding blanks
 */
public record PersonnelNumber(@JsonValue String value) {

    /**
     * Takes the text without surrounding blanks.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonnelNumber {
        value = Recorded.identity(value, "personnelNumber");
    }

    /**
     * An id from its text.
     *
     * @param value  the text, not blank
     * @return the id, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static PersonnelNumber of(String value) {
        return new PersonnelNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
