package tw.ictoutsourcing.assessment;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.ictoutsourcing.fact.Language;

/** The sentences of findings, in Traditional Chinese for every kind of Chinese, in English for all other languages. */
final class Messages {

    private static final String BUNDLE = "tw.ictoutsourcing.assessment.messages";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private Messages() {}

    static String of(String key, Map<String, String> parameters, Locale locale) {
        return PARAMETER
                .matcher(bundle(locale).getString(key))
                .replaceAll(found -> Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), found.group())));
    }

    static boolean has(String key) {
        return bundle(Locale.ROOT).containsKey(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, Language.of(locale).bundles());
    }
}
