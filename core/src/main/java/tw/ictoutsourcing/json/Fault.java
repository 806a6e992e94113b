package tw.ictoutsourcing.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tw.ictoutsourcing.json.JsonReadException.Kind;

/**
 * What is wrong with a document, without where.
 *
 * @param kind  of which kind it is
 * @param sentence  what is said about it
 */
record Fault(Kind kind, Phrase sentence) {

    static Fault of(Kind kind, String key) {
        return new Fault(kind, Phrase.of(key));
    }

    static Fault of(Kind kind, String key, String name, Object part) {
        return new Fault(kind, new Phrase(key, Map.of(name, part)));
    }

    static Fault wrongType(Phrase expected, @Nullable JsonToken found) {
        return new Fault(
                Kind.WRONG_TYPE, new Phrase("wrong-type", Map.of("expected", expected, "found", found(found))));
    }

    static Fault newerFormat() {
        return of(Kind.NEWER_FORMAT, "newer-format", "newest", Integer.toString(GuidelineJson.FORMAT));
    }

    /** What is said of a format that is not the one that is read. */
    static Fault format(int format) {
        return format > GuidelineJson.FORMAT ? newerFormat() : of(Kind.BAD_VALUE, "bad-value.format");
    }

    static Fault unknownProperty(String name, Class<?> owner, List<String> known) {
        String near = Spelling.nearest(name, known);
        String key = near == null ? "unknown-property" : "unknown-property.near";
        return new Fault(
                Kind.UNKNOWN_PROPERTY,
                new Phrase(
                        key,
                        Map.of(
                                "name", Shown.name(name),
                                "owner", owner.getSimpleName(),
                                "near", String.valueOf(near),
                                "known", String.join(", ", known))));
    }

    static Fault missingIdentity(Class<?> owner, String component) {
        return new Fault(
                Kind.MISSING_IDENTITY,
                new Phrase("missing-identity", Map.of("owner", owner.getSimpleName(), "component", component)));
    }

    static Fault unknownValue(String text, Set<String> known) {
        String near = Spelling.nearest(text, known);
        return new Fault(
                Kind.UNKNOWN_VALUE,
                new Phrase(
                        near == null ? "unknown-value" : "unknown-value.near",
                        Map.of("near", String.valueOf(near), "known", String.join(", ", known))));
    }

    private static Phrase found(@Nullable JsonToken token) {
        if (token == null) {
            return Phrase.of("found.nothing");
        }
        return Phrase.of(
                switch (token) {
                    case START_OBJECT -> "found.object";
                    case START_ARRAY -> "found.list";
                    case VALUE_STRING -> "found.text";
                    case VALUE_NUMBER_INT -> "found.integer";
                    case VALUE_NUMBER_FLOAT -> "found.number";
                    case VALUE_TRUE, VALUE_FALSE -> "found.boolean";
                    case VALUE_NULL -> "found.null";
                    default -> "found.nothing";
                });
    }
}
