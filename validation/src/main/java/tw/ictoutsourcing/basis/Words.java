package tw.ictoutsourcing.basis;

import java.util.Locale;
import java.util.ResourceBundle;
import tw.ictoutsourcing.fact.Language;

/** The words of this package in the reader's language. */
record Words(ResourceBundle bundle) {

    private static final String BUNDLE = "tw.ictoutsourcing.basis.basis";

    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(BUNDLE, Language.of(locale).bundles()));
    }

    String say(String key) {
        return bundle.getString(key);
    }

    /** Something, and what it means. */
    String bracketed(String text, String meaning) {
        return text + say("bracket.open") + meaning + say("bracket.close");
    }
}
