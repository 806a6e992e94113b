package tw.ictoutsourcing.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places in a JSON text that JSON pointers name, found by reading the bytes again.
 * <p>
 * What a pointer does not lead to is not skipped over in silence: the location is then that of the deepest owner that
 * exists, and its pointer says so.
 */
public final class JsonLocations {

    private JsonLocations() {}

    /**
     * Where a value stands.
     *
     * @param utf8  a JSON text in UTF-8 that was read before, not null
     * @param pointer  a JSON pointer (RFC 6901), empty for the whole document, not null
     * @return the location of the value's first character, or of its deepest existing owner, not null
     * @throws IllegalArgumentException if the text is not JSON, or the pointer is not one
     */
    public static JsonLocation locate(byte[] utf8, String pointer) {
        return locate(utf8, List.of(pointer)).get(pointer);
    }

    /**
     * Where several values stand, in one pass over the text.
     *
     * @param utf8  a JSON text in UTF-8 that was read before, not null
     * @param pointers  JSON pointers (RFC 6901), not null
     * @return for each pointer the location of the value's first character, or of its deepest existing owner, in the
     *     order of the pointers, not null
     * @throws IllegalArgumentException if the text is not JSON, or a pointer is not one
     */
    public static Map<String, JsonLocation> locate(byte[] utf8, Collection<String> pointers) {
        Sought document = new Sought();
        for (String pointer : pointers) {
            document.descendant(Pointer.parse(pointer));
        }
        document.findIn(utf8);
        Map<String, JsonLocation> locations = new LinkedHashMap<>();
        for (String pointer : pointers) {
            locations.put(pointer, document.deepestFound(Pointer.parse(pointer)));
        }
        return locations;
    }
}
