package tw.ictoutsourcing.json;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.json.JsonReadException.Kind;

/**
 * What a record's constructor said when it refused its components, as far as it can be told without a value.
 *
 * @param fault  what is said of it
 * @param component  the component it is about, null if that is not known
 */
record Refused(Fault fault, @Nullable String component) {

    private static final Pattern SAID = Pattern.compile("(\\w+) (?:and \\w+ )?(must .*?)(?:, but was .*)?");
    private static final Pattern RANGE = Pattern.compile("must be from ([0-9]+) to ([0-9]+)");
    private static final Map<String, String> SENTENCES = Map.of(
            "must not be blank", "bad-value.blank",
            "must not hold two entries with one id", "bad-value.double",
            "must not share an id", "bad-value.shared",
            "must be positive", "bad-value.positive",
            "must be months or days, not both", "bad-value.months-or-days");

    static Refused by(Class<?> owner, @Nullable Throwable cause) {
        String message = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
        Matcher said = SAID.matcher(String.valueOf(message));
        if (!said.matches() || !Shape.of(owner).names().contains(said.group(1))) {
            return new Refused(Fault.of(Kind.BAD_VALUE, "bad-value", "owner", owner.getSimpleName()), null);
        }
        return new Refused(fault(owner, said.group(2)), said.group(1));
    }

    private static Fault fault(Class<?> owner, String demand) {
        Matcher range = RANGE.matcher(demand);
        if (range.matches()) {
            Map<String, Object> ends = Map.of("least", range.group(1), "most", range.group(2));
            return new Fault(Kind.BAD_VALUE, new Phrase("bad-value.range", ends));
        }
        return Fault.of(Kind.BAD_VALUE, SENTENCES.getOrDefault(demand, "bad-value"), "owner", owner.getSimpleName());
    }
}
