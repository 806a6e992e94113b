package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number by which the agency files an engagement (案號).
 *
 * @param value  the text, not blank, without surrounding blanks
 */
public record CaseNumber(@JsonValue String value) {

    /**
     * Takes the text without surrounding blanks.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseNumber {
        value = Recorded.identity(value, "caseNumber");
    }

    /**
     * An id from its text.
     *
     * @param value  the text, not blank
     * @return the id, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static CaseNumber of(String value) {
        return new CaseNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
