package tw.ictoutsourcing.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The languages in which every page is written, with the words and the prose that only the pages need. */
enum Language {
    ENGLISH(Locale.ROOT, "", ", "),
    TRADITIONAL_CHINESE(Locale.CHINESE, ".zh-TW", "、");

    private static final String BUNDLE = "tw.ictoutsourcing.docs.words";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final Locale locale;
    private final String suffix;
    private final String separator;

    Language(Locale locale, String suffix, String separator) {
        this.locale = locale;
        this.suffix = suffix;
        this.separator = separator;
    }

    Locale locale() {
        return locale;
    }

    /** The name of a page's file in this language. */
    String file(String page) {
        return page + suffix + ".md";
    }

    String say(String key, Object... values) {
        String text = words().getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    ResourceBundle words() {
        return ResourceBundle.getBundle(BUNDLE, locale);
    }

    String list(List<String> entries) {
        return String.join(separator, entries);
    }

    /** A page's prose with its generated parts in their places: every part has one place, and every place its part. */
    String fill(String page, Map<String, String> parts) {
        String prose = resource(file(page));
        for (String name : parts.keySet()) {
            if (!prose.contains("{{" + name + "}}")) {
                throw new IllegalStateException(file(page) + " has no place for " + name);
            }
        }
        return PLACEHOLDER
                .matcher(prose)
                .replaceAll(found ->
                        Matcher.quoteReplacement(parts.get(found.group(1)).strip()));
    }

    static String resource(String name) {
        try (InputStream file = Language.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
