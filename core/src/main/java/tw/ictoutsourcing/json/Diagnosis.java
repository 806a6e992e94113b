package tw.ictoutsourcing.json;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tw.ictoutsourcing.json.JsonReadException.Kind;

/**
 * What was wrong with a document that Jackson refused, found by reading it again: Jackson's own messages show values, and
 * its exceptions know either the path or the location.
 */
final class Diagnosis {

    private final byte[] utf8;
    private final Class<?> type;
    private final Limits limits;

    Diagnosis(byte[] utf8, Class<?> type, Limits limits) {
        this.utf8 = utf8;
        this.type = type;
        this.limits = limits;
    }

    JsonReadException of(JacksonException refusal) {
        JsonReadException problem = new Survey(utf8, limits, Shape.of(type).format() != null).problem();
        return problem != null ? problem : ofRecord(refusal);
    }

    JsonReadException ofNull() {
        return at(List.of(), Fault.wrongType(Phrase.of("expected.object"), JsonToken.VALUE_NULL));
    }

    /** A fault of the value that a path leads to. */
    JsonReadException at(List<String> path, Fault fault) {
        Sought document = new Sought();
        document.descendant(path);
        document.findIn(utf8);
        JsonLocation location = document.deepestFound(path);
        return new JsonReadException(fault, new JsonLocation(location.line(), location.column(), Pointer.of(path)));
    }

    private JsonReadException ofRecord(JacksonException refusal) {
        List<String> path = refusal.getPath().stream().map(Diagnosis::segment).toList();
        if (refusal instanceof Refusal ours) {
            return at(path, ours.fault());
        }
        if (refusal instanceof UnrecognizedPropertyException unknown) {
            Class<?> owner = unknown.getReferringClass();
            JsonReadException misspelt = misspelt(owned(path), owner);
            return misspelt != null
                    ? misspelt
                    : at(
                            path,
                            Fault.unknownProperty(
                                    unknown.getPropertyName(),
                                    owner,
                                    Shape.of(owner).names()));
        }
        if (refusal instanceof ValueInstantiationException refused) {
            return refused(path, refused.getType().getRawClass(), refused);
        }
        return refusal instanceof MismatchedInputException mismatch
                ? mismatch(path, mismatch)
                : at(path, Fault.of(Kind.BAD_VALUE, "bad-value", "owner", type.getSimpleName()));
    }

    private static String segment(Reference step) {
        return step.getPropertyName() != null ? step.getPropertyName() : Integer.toString(step.getIndex());
    }

    private static List<String> owned(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    private JsonReadException refused(List<String> path, Class<?> owner, ValueInstantiationException refusal) {
        JsonReadException misspelt = misspelt(path, owner);
        if (misspelt != null) {
            return misspelt;
        }
        Refused refused = Refused.by(owner, refusal.getCause());
        List<String> place = refused.component() == null
                ? path
                : Stream.concat(path.stream(), Stream.of(refused.component())).toList();
        return at(place, refused.fault());
    }

    private JsonReadException mismatch(List<String> path, MismatchedInputException refusal) {
        Sought document = new Sought();
        Sought value = document.descendant(path);
        document.findIn(utf8);
        if (value.token() == null || value.token() == JsonToken.VALUE_NULL) {
            return absent(path, refusal.getPath().get(path.size() - 1));
        }
        boolean blank = refusal instanceof InvalidNullException; // a value stands there, and says that none is recorded
        return at(
                path,
                blank
                        ? Fault.of(Kind.BAD_VALUE, "bad-value.blank")
                        : Fault.wrongType(expected(refusal.getTargetType()), value.token()));
    }

    private JsonReadException absent(List<String> path, Reference last) {
        if (last.getPropertyName() == null || !(last.from() instanceof Class<?> owner)) {
            return at(path, Fault.of(Kind.WRONG_TYPE, "null-in-list"));
        }
        JsonReadException misspelt = misspelt(owned(path), owner);
        return misspelt != null ? misspelt : at(path, Fault.missingIdentity(owner, last.getPropertyName()));
    }

    private static Phrase expected(@Nullable Class<?> target) {
        boolean list = target != null && Collection.class.isAssignableFrom(target);
        return Phrase.of(list ? "expected.list" : "expected.object");
    }

    /**
     * The first property that an object's record does not know, null if there is none. What is absent may only be
     * misspelt, and the spelling is what has to be told.
     */
    private @Nullable JsonReadException misspelt(List<String> path, Class<?> owner) {
        List<String> known = Shape.of(owner).names();
        Sought document = new Sought();
        Sought object = document.descendant(path);
        object.noteUnknownBut(known);
        document.findIn(utf8);
        String name = object.unknownName();
        JsonLocation location = object.unknown();
        return name == null || location == null
                ? null
                : new JsonReadException(Fault.unknownProperty(name, owner, known), location);
    }
}
