package tw.ictoutsourcing.json;

import java.util.Locale;
import tw.ictoutsourcing.fact.Language;

/**
 * The one problem for which a document was refused: of which kind, where, and a sentence about it in both languages.
 * <p>
 * Neither the sentence nor a cause ever repeats a value of the document, since it may be personal data (個人資料). Names of
 * properties are shown.
 */
public final class JsonReadException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int line;
    private final int column;
    private final String pointer;
    private final String english;
    private final String chinese;

    JsonReadException(Fault fault, JsonLocation location) {
        super(place(location) + fault.sentence().in(Language.ENGLISH));
        this.kind = fault.kind();
        this.line = location.line();
        this.column = location.column();
        this.pointer = location.pointer();
        this.english = fault.sentence().in(Language.ENGLISH);
        this.chinese = fault.sentence().in(Language.CHINESE);
    }

    private static String place(JsonLocation location) {
        String pointer = location.pointer().isEmpty() ? "" : " (" + Shown.pointer(location.pointer()) + ")";
        return "line " + location.line() + ", column " + location.column() + pointer + ": ";
    }

    /**
     * The kind of the problem.
     *
     * @return the kind, not null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The line of the problem.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column of the problem.
     *
     * @return the column, from 1, counted in characters (Unicode code points)
     */
    public int column() {
        return column;
    }

    /**
     * The value or property that is wrong or absent, or within which the text is wrong.
     *
     * @return a JSON pointer (RFC 6901), empty for the whole document, not null
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The sentence about the problem, without its place.
     *
     * @param locale  the reader's language, not null: Chinese of any kind reads Traditional Chinese, all others English
     * @return the sentence, not null
     */
    public String message(Locale locale) {
        return Language.of(locale) == Language.CHINESE ? chinese : english;
    }

    /** What can be wrong with a document. */
    public enum Kind {
        /** There is nothing in it but blanks. */
        EMPTY,
        /** Its bytes are not UTF-8. */
        NOT_UTF_8,
        /** It begins with a byte order mark. */
        BYTE_ORDER_MARK,
        /** It is not JSON. */
        SYNTAX,
        /** It ends too early. */
        TRUNCATED,
        /** Something follows its end. */
        TRAILING_CONTENT,
        /** A property occurs twice in one object. */
        DUPLICATE_KEY,
        /** It has more bytes, or a text, a name or a number more characters, than is read. */
        TOO_LARGE,
        /** More objects and lists stand within one another than are read. */
        TOO_DEEP,
        /** Its {@code format} is newer than this library. */
        NEWER_FORMAT,
        /** A property has a name that its record does not know. */
        UNKNOWN_PROPERTY,
        /** A value is of another kind than its component, such as text where a number is due. */
        WRONG_TYPE,
        /** A text is none of the constants that are known. */
        UNKNOWN_VALUE,
        /** A text is not a date, or there is no such day. */
        BAD_DATE,
        /** A text is not a date and time, or there is no such time. */
        BAD_INSTANT,
        /** A date and time does not say its offset. */
        NO_OFFSET,
        /** A text is not a period. */
        BAD_PERIOD,
        /** A value cannot be held, such as a blank id, two things with one id, a share above 100. */
        BAD_VALUE,
        /** What a thing is told apart by is absent. */
        MISSING_IDENTITY
    }
}
