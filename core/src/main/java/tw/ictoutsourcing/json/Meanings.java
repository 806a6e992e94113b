package tw.ictoutsourcing.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.json.FromText.Meaning;
import tw.ictoutsourcing.json.FromText.Unreadable;
import tw.ictoutsourcing.json.JsonReadException.Kind;

/** What texts mean where a certain type of value is due. */
final class Meanings {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST_INSTANT =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(Taipei.ZONE).toInstant();
    private static final Instant LAST_INSTANT = LocalDate.of(LAST_YEAR + 1, 1, 1)
            .atStartOfDay(Taipei.ZONE)
            .minusNanos(1)
            .toInstant();

    private Meanings() {}

    static String text(String text) throws Unreadable {
        if (!isUnicode(text)) {
            throw new Unreadable(Fault.of(Kind.BAD_VALUE, "bad-value.unicode"));
        }
        return text;
    }

    /** Whether no surrogate stands alone, which an escape can smuggle in and which no UTF-8 can hold. */
    static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            i++;
            if (Character.isLowSurrogate(c) || i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static LocalDate date(String text) throws Unreadable {
        return date(text, "bad-date.form");
    }

    private static LocalDate date(String text, String expected) throws Unreadable {
        LocalDate usual = UsualForm.date(text);
        if (usual != null) {
            return usual;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new Unreadable(Fault.of(Kind.BAD_DATE, "bad-date.year"));
            }
            return date;
        } catch (DateTimeException e) {
            boolean form = DATE.matcher(text).matches();
            throw new Unreadable(Fault.of(Kind.BAD_DATE, form ? "bad-date.day" : expected));
        }
    }

    static Instant instant(String text) throws Unreadable {
        Instant usual = UsualForm.instant(text);
        Instant instant = usual != null ? usual : unusualInstant(text);
        if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
            throw new Unreadable(Fault.of(Kind.BAD_INSTANT, "bad-date.year"));
        }
        return instant;
    }

    private static Instant unusualInstant(String text) throws Unreadable {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Unreadable(instantFault(text));
        }
    }

    private static Fault instantFault(String text) {
        try {
            LocalDateTime.parse(text);
            return Fault.of(Kind.NO_OFFSET, "no-offset");
        } catch (DateTimeException e) {
            boolean form = text.length() > 10
                    && text.charAt(10) == 'T'
                    && DATE.matcher(text.substring(0, 10)).matches();
            return Fault.of(Kind.BAD_INSTANT, form ? "bad-instant.time" : "bad-instant.form");
        }
    }

    static Moment moment(String text) throws Unreadable {
        return text.indexOf('T') < 0 ? Moment.of(date(text, "bad-date.form-of-moment")) : Moment.of(instant(text));
    }

    static Period period(String text) throws Unreadable {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable(Fault.of(Kind.BAD_PERIOD, "bad-period"));
        }
    }

    static <E> Meaning<E> constant(Class<E> type) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(((Enum<?>) constant).name(), constant);
        }
        return text -> {
            E constant = known.get(text);
            if (constant == null) {
                throw new Unreadable(Fault.unknownValue(text, Collections.unmodifiableSet(known.keySet())));
            }
            return constant;
        };
    }

    /** The meaning of text for a record of one text; blank text is not recorded. */
    static <R> Meaning<R> wrapped(Class<R> type) {
        Constructor<R> constructor = constructor(type);
        return text -> text.isBlank() ? null : wrap(constructor, text(text));
    }

    private static <R> Constructor<R> constructor(Class<R> type) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " must be a record of one text", e);
        }
    }

    private static <R> @Nullable R wrap(Constructor<R> constructor, String text) throws Unreadable {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            throw new Unreadable(Fault.of(
                    Kind.BAD_VALUE,
                    "bad-value",
                    "owner",
                    constructor.getDeclaringClass().getSimpleName()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the module must open the package of " + constructor.getDeclaringClass(), e);
        }
    }
}
