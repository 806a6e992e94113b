package tw.ictoutsourcing.json;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence, or a part of one, that can be said in both languages.
 *
 * @param key  its key in the bundle
 * @param parts  what stands for {@code {name}} in it: text, or another phrase
 */
record Phrase(String key, Map<String, Object> parts) {

    private static final String BUNDLE = "tw.ictoutsourcing.json.errors";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    // Neither locale has a parent other than the root file, so the JVM's default locale never gets a say.
    String in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        return PLACE.matcher(bundle.getString(key)).replaceAll(place -> {
            Object part = parts.get(place.group(1));
            String text = part instanceof Phrase phrase ? phrase.in(locale) : String.valueOf(part);
            return Matcher.quoteReplacement(text);
        });
    }
}
