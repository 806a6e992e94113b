package tw.ictoutsourcing.basis;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.fact.Labels;
import tw.ictoutsourcing.fact.Personal;
import tw.ictoutsourcing.procurement.Ratings;
import tw.ictoutsourcing.vendor.Origin;

/**
 * A fact at its place in an engagement, recorded or not. Immutable.
 * <p>
 * Of personal data it says whether it is recorded, never what.
 */
public final class Fact {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    /** The protection level of a system, which no document holds: it follows from the ratings. */
    private static final String LEVEL = "level";

    /** Records whose components complete what the label of their holder begins. */
    private static final Set<Class<? extends Record>> PARTS = Set.of(Act.class, Clause.class, Penalty.class);

    /** Records whose components are of the same name whatever holds them. */
    private static final Set<Class<? extends Record>> SHARED = Set.of(Origin.class, Days.class);

    /** A component of a record. */
    private record Step(Class<? extends Record> owner, String component) {

        boolean derived() {
            return owner == Ratings.class && component.equals(LEVEL);
        }

        String label(Locale locale) {
            return derived() ? Words.in(locale).say(LEVEL) : Labels.of(owner, component, locale);
        }
    }

    private final String path;
    private final String ownerPath;
    private final Step last;
    private final @Nullable Step holder;
    private final boolean personal;
    private final @Nullable Object value;

    private Fact(
            String path, String ownerPath, Step last, @Nullable Step holder, boolean personal, @Nullable Object value) {
        this.path = path;
        this.ownerPath = ownerPath;
        this.last = last;
        this.holder = holder;
        this.personal = personal;
        this.value = value;
    }

    /**
     * The fact at a place.
     *
     * @param engagement  the engagement, not null
     * @param path  the property path, such as {@code vendor.origin.mainlandShare} or {@code participants[2]}, not null;
     *     the protection level that follows from ratings is asked for as {@code systems[0].ratings.level}
     * @return the fact; where a component on the way is not recorded it is that one, not recorded, not null
     * @throws IllegalArgumentException if there is no such component, or no element with such an index in a recorded
     *     list
     */
    public static Fact of(Engagement engagement, String path) {
        StringBuilder walked = new StringBuilder();
        String ownerPath = "";
        Step last = null;
        Step holder = null;
        boolean personal = false;
        Object current = engagement;
        for (String text : path.split("\\.", -1)) {
            if (current == null) {
                break;
            }
            Matcher step = STEP.matcher(text);
            if (!step.matches() || !(current instanceof Record record) || Written.asText(record)) {
                throw new IllegalArgumentException("an engagement has nothing at " + path);
            }
            Class<? extends Record> owner = record.getClass();
            holder = PARTS.contains(owner) || SHARED.contains(owner) ? last : null;
            last = new Step(owner, step.group(1));
            ownerPath = walked.toString();
            walked.append(walked.isEmpty() ? "" : ".").append(step.group(1));
            if (last.derived()) {
                current = ((Ratings) record).level();
            } else {
                RecordComponent component = Written.component(record, step.group(1))
                        .orElseThrow(() -> new IllegalArgumentException("an engagement has nothing at " + path));
                personal |= component.isAnnotationPresent(Personal.class);
                current = Written.value(component, record);
            }
            if (step.group(2) != null && current != null) {
                int index = Integer.parseInt(step.group(2));
                if (!(current instanceof List<?> list) || index >= list.size()) {
                    throw new IllegalArgumentException("an engagement has nothing at " + path);
                }
                walked.append('[').append(index).append(']');
                current = list.get(index);
            }
        }
        return new Fact(walked.toString(), ownerPath, Objects.requireNonNull(last), holder, personal, current);
    }

    /**
     * The place, as a property path from the engagement.
     *
     * @return the path; it ends at an absent component where the fact is not recorded, not null
     */
    public String path() {
        return path;
    }

    /**
     * The place in the document, as a JSON pointer (RFC 6901).
     *
     * @return the pointer; for what follows from other facts it is theirs, not null
     */
    public String pointer() {
        String place = last.derived() ? ownerPath : path;
        return "/" + place.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/');
    }

    /** The path of the record that has the fact as a component, empty for the engagement. */
    String ownerPath() {
        return ownerPath;
    }

    /**
     * Whether something is recorded here. An empty list is: it says that there is nothing.
     *
     * @return true if it is recorded
     */
    public boolean recorded() {
        return value != null;
    }

    /**
     * Whether the fact is personal data, of which no value is told.
     *
     * @return true if its component, or one that it is part of, holds personal data
     */
    public boolean personal() {
        return personal;
    }

    /**
     * What people call the fact.
     *
     * @param locale  the reader's language, not null
     * @return the label, not null
     */
    public String label(Locale locale) {
        String label = last.label(locale);
        if (holder == null) {
            return label;
        }
        String between = Words.in(locale).say(PARTS.contains(last.owner()) ? "part" : "shared");
        return holder.label(locale) + between + label;
    }

    /**
     * The value as documents write it.
     *
     * @return the text: lists and objects as JSON in one line without personal data; empty where nothing is recorded,
     *     and for personal data
     */
    public Optional<String> text() {
        return told().map(Written::text);
    }

    /**
     * The value for people: constants with their label, lists and objects in words.
     *
     * @param locale  the reader's language, not null
     * @return the text; empty where nothing is recorded, and for personal data
     */
    public Optional<String> shown(Locale locale) {
        return told().map(told -> Written.shown(told, locale));
    }

    private Optional<Object> told() {
        return personal ? Optional.empty() : Optional.ofNullable(value);
    }

    /**
     * Whether another fact says the same, wherever it stands.
     *
     * @param other  the other fact, not null
     * @return true if neither is recorded or both values are equal; numbers are equal by their size
     */
    public boolean saysTheSameAs(Fact other) {
        return value instanceof BigDecimal number && other.value instanceof BigDecimal otherNumber
                ? number.compareTo(otherNumber) == 0
                : Objects.equals(value, other.value);
    }

    /**
     * The fact without its value.
     *
     * @return the path, and whether it is recorded, not null
     */
    @Override
    public String toString() {
        return path + (recorded() ? " recorded" : " not recorded");
    }
}
