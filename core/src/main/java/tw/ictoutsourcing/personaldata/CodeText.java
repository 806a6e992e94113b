package tw.ictoutsourcing.personaldata;

import java.util.regex.Pattern;
import tw.ictoutsourcing.fact.Recorded;

/** The one spelling of the codes that the Ministry of Justice gives to categories and purposes. */
final class CodeText {

    /** Zero to nine as official documents write them; many write the zero as a circle (○) instead. */
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private CodeText() {}

    /** The text without surrounding blanks, in ASCII where the whole of it is a code. */
    static String normalise(String text, Pattern code, String component) {
        String kept = Recorded.identity(text, component);
        String ascii = kept.chars()
                .map(CodeText::toAscii)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return code.matcher(ascii).matches() ? ascii : kept;
    }

    private static int toAscii(int character) {
        if (character >= '！' && character <= '～') {
            return character - '！' + '!';
        }
        int digit = character == '○' ? 0 : CHINESE_DIGITS.indexOf(character);
        return digit < 0 ? character : '0' + digit;
    }
}
