package tw.ictoutsourcing.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * The name of an account, written as system and account: {@code system/account}.
 *
 * @param value  the text, not blank, without surrounding blanks
 */
public record AccountName(@JsonValue String value) {

    /**
     * Takes the text without surrounding blanks.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountName {
        value = Recorded.identity(value, "accountName");
    }

    /**
     * An id from its text.
     *
     * @param value  the text, not blank
     * @return the id, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static AccountName of(String value) {
        return new AccountName(value);
    }

    /**
     * The system that the account belongs to.
     *
     * @return what stands before the last slash, empty where nothing does
     */
    public Optional<String> system() {
        int slash = value.lastIndexOf('/');
        return slash < 1 ? Optional.empty() : Optional.of(value.substring(0, slash));
    }

    @Override
    public String toString() {
        return value;
    }
}
