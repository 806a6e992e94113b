package tw.ictoutsourcing.assessment.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.json.JsonLocation;

/**
 * The places that JSON pointers lead to in a document, for people and for programs. Immutable.
 */
public final class Places {

    private final @Nullable ReportSource source;
    private final Map<String, JsonLocation> locations;

    private Places(@Nullable ReportSource source, Map<String, JsonLocation> locations) {
        this.source = source;
        this.locations = locations;
    }

    /**
     * The places that some pointers lead to.
     *
     * @param source  the document, null if there is none: the places then have no lines
     * @param pointers  JSON pointers (RFC 6901), not null
     * @return the places, not null
     */
    public static Places of(@Nullable ReportSource source, Collection<String> pointers) {
        return new Places(
                source,
                source == null
                        ? Map.of()
                        : source.locate(pointers.stream().distinct().toList()));
    }

    /**
     * Where a pointer leads.
     *
     * @param pointer  one of the pointers, not null
     * @return line and column of the value or of its deepest existing owner, empty if there is no document
     */
    public Optional<JsonLocation> at(String pointer) {
        return Optional.ofNullable(locations.get(pointer));
    }

    /**
     * A place as the JSON formats write it.
     *
     * @param path  the property path, not null
     * @param pointer  one of the pointers, not null
     * @return path and pointer, then line and column where there is a document, in this order, not null
     */
    public Map<String, Object> json(String path, String pointer) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("path", path);
        place.put("pointer", pointer);
        at(pointer).ifPresent(location -> {
            place.put("line", location.line());
            place.put("column", location.column());
        });
        return place;
    }

    /**
     * A place as reports show it.
     *
     * @param pointer  one of the pointers, not null
     * @return file, line and column before the pointer, the pointer alone if there is no document, not null
     */
    public String shown(String pointer) {
        JsonLocation location = locations.get(pointer);
        return source == null || location == null
                ? pointer
                : Columns.printable(source.name()) + ":" + location.line() + ":" + location.column() + "  " + pointer;
    }
}
