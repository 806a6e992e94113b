package tw.ictoutsourcing.guideline;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import tw.ictoutsourcing.fact.Language;

/** The catalogue's texts. Any Chinese reads Traditional Chinese, all other languages English. */
final class Catalogue {

    private static final String BUNDLE = "tw.ictoutsourcing.guideline.catalogue";

    private Catalogue() {}

    static String text(String key, Locale locale) {
        return bundle(locale).getString(key);
    }

    static Optional<String> find(String key, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, Language.of(locale).bundles());
    }
}
