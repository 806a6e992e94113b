package tw.ictoutsourcing.assessment.report;

import java.util.regex.Pattern;

/**
 * The columns that text takes in a terminal: a full-width character takes two, a combining one none.
 */
public final class Columns {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private Columns() {}

    /**
     * The width of a text.
     *
     * @param text  the text, without line breaks or escape sequences, not null
     * @return the number of columns, zero or more
     */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /**
     * A text made at least so wide by spaces behind it.
     *
     * @param text  the text, without line breaks or escape sequences, not null
     * @param width  the number of columns
     * @return the text, as it is if it is wider, not null
     */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * Text of an input without what a terminal would obey.
     *
     * @param input  the text, not null
     * @return the text with a replacement character for each control character and line break, not null
     */
    public static String printable(String input) {
        return UNPRINTABLE.matcher(input).replaceAll("\uFFFD");
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(character) ? 2 : 1;
    }

    /** The blocks whose characters Unicode calls wide or full-width (East Asian Width). */
    private static boolean wide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF && character != 0x303F)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }
}
