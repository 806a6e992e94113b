package tw.ictoutsourcing.fact;

import java.util.Locale;

/**
 * One of the two languages in which this library speaks.
 */
public enum Language {
    /** Traditional Chinese (正體中文), for a reader of Chinese of any kind. */
    CHINESE(Locale.CHINESE),
    /** English, for everybody else. */
    ENGLISH(Locale.ROOT);

    private final Locale bundles;

    Language(Locale bundles) {
        this.bundles = bundles;
    }

    /**
     * The language for a reader.
     *
     * @param locale  the reader's language, not null
     * @return the language, not null
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /**
     * The locale under which this language's resource bundles stand.
     * <p>
     * It has no parent other than the root file, so the JVM's default locale never gets a say.
     *
     * @return the locale, not null
     */
    public Locale bundles() {
        return bundles;
    }
}
