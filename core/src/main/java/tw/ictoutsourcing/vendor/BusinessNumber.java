package tw.ictoutsourcing.vendor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A firm's business number (統一編號).
 * <p>
 * It is text, since numbers begin with zeros. Whatever was recorded is kept: a firm is known that is registered under
 * a
 * number which fails the check, so {@link #wellFormed()} is a hint and never a reason to refuse.
 *
 * @param value  the text, not blank, without surrounding blanks, full-width digits as ASCII digits
 */
public record BusinessNumber(@JsonValue String value) {

    private static final int[] WEIGHTS = {1, 2, 1, 2, 1, 2, 4, 1};

    /**
     * Takes the text without surrounding blanks, and writes full-width digits (０ to ９) as ASCII digits.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BusinessNumber {
        value = withAsciiDigits(Recorded.identity(value, "businessNumber"));
    }

    /**
     * A business number from its text.
     *
     * @param value  the text, not blank
     * @return the business number, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static BusinessNumber of(String value) {
        return new BusinessNumber(value);
    }

    private static String withAsciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text);
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c >= '０' && c <= '９') {
                ascii.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return ascii.toString();
    }

    /**
     * Whether the number passes the check of its form, by the rule in force since 2023-04-01, which older numbers
     * pass
     * too.
     * <p>
     * Each of the eight digits is multiplied by its weight (1, 2, 1, 2, 1, 2, 4, 1), and the digits of the products
     * are
     * added up. The sum must be divisible by five; where the seventh digit is 7, one more than the sum may be.
     *
     * @return true if there are eight digits and they pass the check
     */
    public boolean wellFormed() {
        if (!value.matches("[0-9]{8}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int product = (value.charAt(i) - '0') * WEIGHTS[i];
            sum += product / 10 + product % 10;
        }
        return sum % 5 == 0 || (value.charAt(6) == '7' && (sum + 1) % 5 == 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
