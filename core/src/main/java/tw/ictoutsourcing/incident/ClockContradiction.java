package tw.ictoutsourcing.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two recorded times of an incident that cannot both be right, so that no hour can be counted from them.
 *
 * @param kind  which order is violated, not null
 * @param place  the path of the earlier time, from the incident, not null
 * @param other  the path of the time it should not lie before, from the incident, not null
 */
public record ClockContradiction(Kind kind, String place, String other) {

    /** Which order is violated. */
    public enum Kind {
        /** The vendor knew before the incident occurred. */
        KNOWN_BEFORE_OCCURRED,
        /** A notice was given before the vendor knew. */
        NOTICE_BEFORE_KNOWN,
        /** A notice was given before the incident occurred. */
        NOTICE_BEFORE_OCCURRED
    }

    /**
     * The first contradiction among the times of an incident.
     *
     * @param incident  the incident, not null
     * @param now  the instant at which it is asked: a notice after it has not been given, not null
     * @return the contradiction, null if there is none
     */
    public static @Nullable ClockContradiction in(Incident incident, Instant now) {
        Instant occurred = incident.occurredAt();
        Instant known = incident.knownAt();
        if (occurred != null && known != null && known.isBefore(occurred)) {
            return new ClockContradiction(Kind.KNOWN_BEFORE_OCCURRED, "knownAt", "occurredAt");
        }
        List<Notice> notices = incident.notices();
        for (int i = 0; notices != null && i < notices.size(); i++) {
            Instant given = notices.get(i).givenAt();
            if (given == null || given.isAfter(now)) {
                continue;
            }
            if (known != null && given.isBefore(known)) {
                return new ClockContradiction(Kind.NOTICE_BEFORE_KNOWN, "notices[" + i + "].givenAt", "knownAt");
            }
            if (occurred != null && given.isBefore(occurred)) {
                return new ClockContradiction(Kind.NOTICE_BEFORE_OCCURRED, "notices[" + i + "].givenAt", "occurredAt");
            }
        }
        return null;
    }
}
