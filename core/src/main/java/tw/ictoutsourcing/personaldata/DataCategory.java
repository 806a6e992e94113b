package tw.ictoutsourcing.personaldata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A category of personal data (個人資料之類別), as a code or in free words. See 六.
 * <p>
 * The list of codes is open and for reference only, so no code is looked up. {@code Ｃ００１}, {@code Ｃ○○一} and
 * {@code C001} are one category; any other spelling is kept as free words.
 *
 * @param value  a code such as {@code C001}, or free words; not blank, without surrounding blanks
 */
public record DataCategory(@JsonValue String value) {

    private static final Pattern CODE = Pattern.compile("C[0-9]{3}");

    /**
     * Takes the text without surrounding blanks, and a code in its ASCII spelling.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DataCategory {
        value = CodeText.normalise(value, CODE, "dataCategory");
    }

    /**
     * A category from its text.
     *
     * @param value  the text, not blank
     * @return the category, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static DataCategory of(String value) {
        return new DataCategory(value);
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
