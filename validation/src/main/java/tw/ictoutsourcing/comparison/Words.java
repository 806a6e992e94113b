package tw.ictoutsourcing.comparison;

import java.util.Locale;
import java.util.ResourceBundle;
import tw.ictoutsourcing.fact.Language;

/** The words of this package in the reader's language. */
record Words(ResourceBundle bundle) {

    private static final String BUNDLE = "tw.ictoutsourcing.comparison.comparison";

    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(BUNDLE, Language.of(locale).bundles()));
    }

    String say(String key) {
        return bundle.getString(key);
    }

    String bracketed(String text, Object content) {
        return text + say("bracket.open") + content + say("bracket.close");
    }
}
