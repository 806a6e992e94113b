package tw.ictoutsourcing.personaldata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A specific purpose for which personal data is handled (特定目的), as a code or in free words. See 六.
 * <p>
 * The list of codes is open and for reference only, so no code is looked up. {@code １７５}, {@code 一七五} and
 * {@code 175} are one purpose; any other spelling is kept as free words.
 *
 * @param value  a code such as {@code 175}, or free words; not blank, without surrounding blanks
 */
public record Purpose(@JsonValue String value) {

    private static final Pattern CODE = Pattern.compile("[0-9]{3}");

    /**
     * Takes the text without surrounding blanks, and a code in its ASCII spelling.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Purpose {
        value = CodeText.normalise(value, CODE, "purpose");
    }

    /**
     * A purpose from its text.
     *
     * @param value  the text, not blank
     * @return the purpose, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static Purpose of(String value) {
        return new Purpose(value);
    }

    /**
     * Whether the text is a code.
     *
     * @return true for a code, false for free words
     */
    public boolean coded() {
        return CODE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
