package tw.ictoutsourcing.assessment;

import java.util.Locale;
import java.util.Map;

/**
 * Something that is probably a slip of the pen and no matter of the guideline.
 *
 * @param code  what it is about, the same in every language, not null
 * @param path  the place, as a property path from what was assessed, not null
 */
public record Advisory(String code, String path) {

    /** A business number that fails its check. */
    static final String BUSINESS_NUMBER = "business-number";

    /**
     * The place, as a JSON pointer (RFC 6901).
     *
     * @return the pointer, not null
     */
    public String pointer() {
        return Finding.pointer(path);
    }

    /**
     * What was noticed and what to do.
     *
     * @param locale  the reader's language, not null
     * @return a predicate without a final stop, not null
     */
    public String message(Locale locale) {
        return Messages.of("advisory." + code, Map.of(), locale);
    }
}
