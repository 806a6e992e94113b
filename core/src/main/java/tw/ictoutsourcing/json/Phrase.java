package tw.ictoutsourcing.json;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.ictoutsourcing.fact.Language;

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

    String in(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.bundles());
        return PLACE.matcher(bundle.getString(key)).replaceAll(place -> {
            Object part = parts.get(place.group(1));
            String text = part instanceof Phrase phrase ? phrase.in(language) : String.valueOf(part);
            return Matcher.quoteReplacement(text);
        });
    }
}
