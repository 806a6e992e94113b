package tw.ictoutsourcing.docs;

/** The forms of texts that the strict reader accepts, as regular expressions of ECMA-262. */
final class SchemaForms {

    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
    private static final String DAY_OF_ANY_YEAR =
            "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])" + "|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)";
    private static final String DAY = "(?:(?!0000)[0-9]{4}-" + DAY_OF_ANY_YEAR + "|" + LEAP_YEAR + "-02-29)";
    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{0,9})?)?";
    private static final String OFFSET =
            "(?:[Zz]|[+-](?:(?:0[0-9]|1[0-7])(?::[0-5][0-9](?::[0-5][0-9])?)?|18(?::00(?::00)?)?))";

    private static final String NAME = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";

    /** A day that exists, from the year 0001 to 9999. */
    static final String DATE = whole(DAY);

    /** A day with a time and an offset. */
    static final String INSTANT = whole(DAY + "[Tt]" + TIME + OFFSET);

    /** A day, or a day with a time and an offset. */
    static final String MOMENT = whole(DAY + "(?:T" + TIME + OFFSET + ")?");

    /** A period of years, months, weeks and days. */
    static final String PERIOD = whole("[-+]?[Pp](?=[-+0-9])(?:[-+]?[0-9]+[Yy])?(?:[-+]?[0-9]+[Mm])?"
            + "(?:[-+]?[0-9]+[Ww])?(?:[-+]?[0-9]+[Dd])?");

    /** A text in which something stands that Java does not call white space. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    /** The number of an article or of a provision in it. */
    static final String SECTION = whole("[0-9]{1,2}(?:-[0-9])?");

    /** The code of a requirement. */
    static final String CODE = whole("[0-9]{1,2}(?:-[0-9])?/(?:" + NAME + "\\.)?" + NAME);

    /** A JSON pointer (RFC 6901). */
    static final String POINTER = whole("(?:/(?:[^~/]|~[01])*)*");

    private SchemaForms() {}

    private static String whole(String form) {
        return "^" + form + "$";
    }
}
