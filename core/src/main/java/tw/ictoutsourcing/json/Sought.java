package tw.ictoutsourcing.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** A value that is sought in a text, with those that are sought within it; what nobody seeks is skipped. */
final class Sought {

    private final String pointer;
    private final Map<String, Sought> within = new HashMap<>();
    private Set<String> known = Set.of();

    private @Nullable JsonLocation name;
    private @Nullable JsonLocation value;
    private @Nullable JsonToken token;
    private @Nullable String unknownName;
    private @Nullable JsonLocation unknown;

    /** The whole document. */
    Sought() {
        this("");
    }

    private Sought(String pointer) {
        this.pointer = pointer;
    }

    /** What the segments of a pointer lead to from here, from now on sought too. */
    Sought descendant(List<String> segments) {
        Sought here = this;
        for (String segment : segments) {
            String deeper = here.pointer + Pointer.of(List.of(segment));
            here = here.within.computeIfAbsent(segment, absent -> new Sought(deeper));
        }
        return here;
    }

    /** Notes the first property that is none of these, should the value be an object. */
    void noteUnknownBut(Collection<String> names) {
        known = Set.copyOf(names);
    }

    /** Where the value's property has its name; the value itself where it has none. */
    @Nullable
    JsonLocation name() {
        return name == null ? value : name;
    }

    @Nullable
    JsonLocation value() {
        return value;
    }

    @Nullable
    JsonToken token() {
        return token;
    }

    @Nullable
    String unknownName() {
        return unknownName;
    }

    @Nullable
    JsonLocation unknown() {
        return unknown;
    }

    JsonLocation deepestFound(List<String> segments) {
        JsonLocation deepest = value;
        Sought here = this;
        for (String segment : segments) {
            here = here.within.get(segment);
            if (here == null || here.value == null) {
                break;
            }
            deepest = here.value;
        }
        if (deepest == null) {
            throw new IllegalArgumentException("the text holds no JSON");
        }
        return deepest;
    }

    void findIn(byte[] utf8) {
        try (JsonParser parser = Survey.FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            if (parser.nextToken() != null) {
                find(parser, new Cursor(utf8));
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the text is not JSON"); // its message may show a value
        }
    }

    // Reads a value from its first token to its last, or not further than the last that is sought.
    private void find(JsonParser parser, Cursor cursor) {
        token = parser.currentToken();
        value = cursor.at(offset(parser), pointer);
        if (within.isEmpty() && known.isEmpty()) {
            parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            findInObject(parser, cursor);
        } else if (token == JsonToken.START_ARRAY) {
            findInList(parser, cursor);
        }
    }

    private void findInObject(JsonParser parser, Cursor cursor) {
        for (String property; (property = parser.nextName()) != null; ) {
            Sought child = within.get(property);
            if (unknown == null && !known.isEmpty() && !known.contains(property)) {
                unknownName = property;
                unknown = cursor.at(offset(parser), pointer + Pointer.of(List.of(property)));
            }
            if (child != null && child.value == null) {
                child.name = cursor.at(offset(parser), child.pointer);
                parser.nextToken();
                child.find(parser, cursor);
            } else {
                parser.nextToken();
                parser.skipChildren();
            }
        }
    }

    private void findInList(JsonParser parser, Cursor cursor) {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            Sought child = within.get(Integer.toString(index));
            if (child != null) {
                child.find(parser, cursor);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }
}
