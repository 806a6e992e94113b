package tw.ictoutsourcing.guideline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a requirement: the number of a section of the guideline, a slash and a name.
 * <p>
 * An agency's own rules stand in 十一 and put the agency's name before the rule's: {@code 11/doit.two-approvers}.
 *
 * @param text  the text, for example {@code 10/notified-within-one-hour}, not null
 */
public record Code(@JsonValue String text) {

    private static final int LONGEST = 100;
    private static final String NAME = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern FORM =
            Pattern.compile("(?<section>(?<article>[0-9]{1,2})(?:-[0-9])?)/(?:(?<agency>" + NAME + ")\\.)?" + NAME);

    /**
     * Refuses what is not a code.
     *
     * @param text  the text, not null
     * @throws IllegalArgumentException if the text is not a code of a section of the guideline
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Code {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a code must have at most " + LONGEST + " characters, but had " + text.length());
        }
        Matcher matcher = match(text);
        Section section = Section.of(matcher.group("section"));
        if (matcher.group("agency") != null && section != Provision.AGENCY_RULES) {
            throw new IllegalArgumentException(
                    "an agency's own code must begin with \"11/\", but was \"" + text + "\"");
        }
    }

    /**
     * A code from its text.
     *
     * @param text  the text, for example {@code 10/notified-within-one-hour}, not null
     * @return the code, not null
     * @throws IllegalArgumentException if the text is not a code of a section of the guideline
     */
    public static Code parse(String text) {
        return new Code(text);
    }

    /**
     * The number of the section in which the requirement stands.
     *
     * @return the number, for example {@code 7-1} or {@code 10}
     */
    public String sectionNumber() {
        return match(text).group("section");
    }

    /**
     * The number of the article in which the requirement stands.
     *
     * @return the number, for example {@code 7} or {@code 10}
     */
    public String articleNumber() {
        return match(text).group("article");
    }

    /**
     * The code as the key of messages.
     *
     * @return the key, for example {@code 10.notified-within-one-hour}
     */
    public String messageKey() {
        return text.replace('/', '.');
    }

    /**
     * Whether the code is of an agency's own rule.
     *
     * @return true if it names an agency
     */
    public boolean ofAgency() {
        return match(text).group("agency") != null;
    }

    private static Matcher match(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a code must look like \"10/notified-within-one-hour\", or like"
                    + " \"11/agency.rule\" for an agency's own, but was \"" + text + "\"");
        }
        return matcher;
    }

    @Override
    public String toString() {
        return text;
    }
}
