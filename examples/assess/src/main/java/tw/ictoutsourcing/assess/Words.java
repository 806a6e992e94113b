package tw.ictoutsourcing.assess;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tw.ictoutsourcing.fact.Language;

/** The program's own words in the reader's language. */
final class Words {

    private static final String BUNDLE = "tw.ictoutsourcing.assess.words";
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("zh-TW"), Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, Language.of(locale).bundles());
    }

    /** The words in the language of a tag, {@code zh-TW} or {@code en}; those in Chinese if there is no such. */
    static Words in(String tag) {
        return new Words(LANGUAGES.stream()
                .filter(language -> speaks(language, tag))
                .findFirst()
                .orElse(LANGUAGES.get(0)));
    }

    /** The words in the language that arguments ask for, told before these are known to be right. */
    static Words askedFor(List<String> arguments) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                return in(argument.substring("--lang=".length()));
            }
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return in(arguments.get(i + 1));
            }
        }
        return new Words(LANGUAGES.get(0));
    }

    static boolean known(String tag) {
        return LANGUAGES.stream().anyMatch(language -> speaks(language, tag));
    }

    private static boolean speaks(Locale language, String tag) {
        return language.toLanguageTag().equalsIgnoreCase(tag);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String say(String key) {
        return bundle.getString(key);
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /** Several things in a row. */
    String list(List<String> things) {
        return String.join(say("list.separator"), things);
    }
}
