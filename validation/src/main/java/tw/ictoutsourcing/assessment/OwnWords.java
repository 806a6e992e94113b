package tw.ictoutsourcing.assessment;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What an agency's own rule says, and the library's words where it fails to say anything. */
final class OwnWords {

    private static final String UNSAID = "11.agency-rules.unsaid";

    private OwnWords() {}

    static String gist(AgencyRule<?> rule, Locale locale) {
        return said(() -> rule.gist(locale), locale);
    }

    static String message(AgencyRule<?> rule, String word, Locale locale) {
        return said(() -> rule.message(word, locale), locale);
    }

    private static String said(Supplier<String> words, Locale locale) {
        String said;
        try {
            said = words.get();
        } catch (RuntimeException failed) {
            said = null;
        }
        return said == null || said.isBlank() ? Messages.of(UNSAID, Map.of(), locale) : said;
    }
}
