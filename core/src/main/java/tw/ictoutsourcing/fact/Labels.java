package tw.ictoutsourcing.fact;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The names for people of components and constants, in Traditional Chinese and in English.
 */
public final class Labels {

    private static final String BUNDLE = "tw.ictoutsourcing.fact.labels";

    private Labels() {}

    /**
     * The label of a record's component.
     *
     * @param owner  the record that has the component, not null
     * @param component  the component's name, not null
     * @param locale  the reader's language, not null
     * @return the label, not null
     * @throws java.util.MissingResourceException if the record has no such component
     */
    public static String of(Class<? extends Record> owner, String component, Locale locale) {
        return bundle(locale).getString(owner.getSimpleName() + "." + component);
    }

    /**
     * The label of a constant.
     *
     * @param constant  the constant, not null
     * @param locale  the reader's language, not null
     * @return the label, not null
     * @throws java.util.MissingResourceException if the constant is not one of this library's
     */
    public static String of(Enum<?> constant, Locale locale) {
        return bundle(locale).getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, Language.of(locale).bundles());
    }
}
