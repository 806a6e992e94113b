package tw.ictoutsourcing.docs;

import java.util.Map;

/** A page of the generated documentation: prose in both languages, and parts made from the code. */
interface Page {

    /** The page's name, which its files bear. */
    String name();

    /** The generated parts, by the name of their place in the prose. */
    Map<String, String> parts(Language language);

    default String text(Language language) {
        return language.fill(name(), parts(language)).strip() + "\n";
    }
}
