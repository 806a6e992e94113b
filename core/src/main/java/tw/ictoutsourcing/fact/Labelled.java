package tw.ictoutsourcing.fact;

import java.util.Locale;

/**
 * A constant that has a name for people, in Traditional Chinese and in English.
 */
public interface Labelled {

    /**
     * The constant's name.
     *
     * @return the name in code and in JSON, not null
     */
    String name();

    /**
     * The name for people.
     *
     * @param locale  the reader's language, not null: Chinese of any kind reads Traditional Chinese, all others English
     * @return the label, not null
     */
    default String label(Locale locale) {
        return Labels.of((Enum<?>) this, locale);
    }
}
