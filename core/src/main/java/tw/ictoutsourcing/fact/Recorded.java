package tw.ictoutsourcing.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the constructors of all records do to what they are given.
 */
public final class Recorded {

    private Recorded() {}

    /**
     * Text as recorded.
     *
     * @param text  the text, null when not recorded
     * @return the same text, null if it is blank
     */
    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * Text that must be there because it names the thing.
     *
     * @param text  the text, not null
     * @param component  what the text is called, for the message, not null
     * @return the text without surrounding blanks, not null
     * @throws IllegalArgumentException if the text is blank
     */
    public static String identity(String text, String component) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(component + " must not be blank");
        }
        return text.strip();
    }

    /**
     * A list as recorded.
     *
     * @param <T>  what the list holds
     * @param list  the list, null when not recorded
     * @return an unmodifiable copy, null when not recorded
     * @throws NullPointerException if an element is null
     */
    public static <T> @Nullable List<T> list(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /**
     * A list of texts as recorded. Blank texts are not recorded: they are left out, and a list of nothing else is not
     * recorded either.
     *
     * @param texts  the texts, null when not recorded
     * @return an unmodifiable copy, null when not recorded, empty only if the given list is
     * @throws NullPointerException if an element is null
     */
    public static @Nullable List<String> texts(@Nullable List<String> texts) {
        if (texts == null || texts.isEmpty()) {
            return list(texts);
        }
        List<String> recorded = texts.stream().filter(text -> !text.isBlank()).toList();
        return recorded.isEmpty() ? null : recorded;
    }

    /**
     * A list of things that are told apart by an id.
     *
     * @param <T>  what the list holds
     * @param list  the list, null when not recorded
     * @param id  the id of an element, not null
     * @param component  what the list is called, for the message, not null
     * @return an unmodifiable copy, null when not recorded
     * @throws IllegalArgumentException if two elements have one id
     * @throws NullPointerException if an element is null
     */
    public static <T> @Nullable List<T> distinct(@Nullable List<T> list, Function<T, ?> id, String component) {
        if (list == null) {
            return null;
        }
        Set<Object> seen = new HashSet<>();
        for (T element : list) {
            if (!seen.add(id.apply(element))) {
                throw new IllegalArgumentException(component + " must not hold two entries with one id");
            }
        }
        return List.copyOf(list);
    }
}
