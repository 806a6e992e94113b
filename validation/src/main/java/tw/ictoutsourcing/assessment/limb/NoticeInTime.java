package tw.ictoutsourcing.assessment.limb;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.incident.NoticeHour;
import tw.ictoutsourcing.policy.HourStart;

/** Whether the agency was told of an incident within one hour. */
public final class NoticeInTime {

    private NoticeInTime() {}

    /**
     * The ruling on an incident of which the agency must be told.
     *
     * @param incident  the incident, whose times do not contradict each other, not null
     * @param start  from when the hour runs, not null
     * @param now  the instant of the judgement, not null
     * @param inTime  the ruling on a notice that is known to have come within the hour, by its index, not null
     * @return complies if one of those in time does; else pending while the hour runs, and then the best ruling on those in
     *     time or, where there is none, a breach or what is missing, not null
     */
    public static Ruling judge(Incident incident, HourStart start, Instant now, IntFunction<Ruling> inTime) {
        NoticeHour hour = incident.hour(start);
        List<Notice> notices = incident.notices();
        Ruling best = notices == null ? null : bestInTime(notices, hour, now, inTime);
        if (best != null && best.verdict() == Verdict.COMPLIES) {
            return best;
        }
        if (hour.surelyRunsAt(now)) {
            return Ruling.pendingUntil(hour.earliestEnd());
        }
        if (best != null) {
            return best;
        }
        Ruling begun = hour.surelyOverAt(now) ? Ruling.complies() : Ruling.missing(component(start));
        return notices == null ? Ruling.missing("notices").and(begun) : afterTheHour(notices, hour, start, now);
    }

    /** The best ruling on the notices that are known to be in time, null where there is none. */
    private static @Nullable Ruling bestInTime(
            List<Notice> notices, NoticeHour hour, Instant now, IntFunction<Ruling> inTime) {
        Ruling best = null;
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            if (notice.givenBy(now) && hour.surelyRunsAt(notice.givenAt())) {
                best = best == null ? inTime.apply(i) : best.or(inTime.apply(i));
            }
        }
        return best;
    }

    private static Ruling afterTheHour(List<Notice> notices, NoticeHour hour, HourStart start, Instant now) {
        Ruling unknown = Ruling.complies();
        int first = -1;
        for (int i = 0; i < notices.size(); i++) {
            Instant given = notices.get(i).givenAt();
            if (given == null) {
                unknown = unknown.and(Ruling.missing("notices[" + i + "].givenAt"));
            } else if (!given.isAfter(now)) {
                first = first < 0 || given.isBefore(notices.get(first).givenAt()) ? i : first;
            }
        }
        boolean open = first < 0
                ? !hour.surelyOverAt(now)
                : !hour.surelyOverAt(notices.get(first).givenAt());
        if (open) {
            unknown = unknown.and(Ruling.missing(component(start)));
        }
        if (unknown.verdict() != Verdict.COMPLIES) {
            return unknown;
        }
        Instant due = hour.latestEnd();
        return first < 0
                ? Ruling.breached("none", "notices").with("due", due)
                : Ruling.breached("late", "notices[" + first + "].givenAt")
                        .with("due", due)
                        .with("delay", notices.get(first).delayAfter(due));
    }

    /**
     * The component that holds the start of the hour.
     *
     * @param start  from when the hour runs, not null
     * @return the component of an incident, not null
     */
    public static String component(HourStart start) {
        return switch (start) {
            case KNOWING -> "knownAt";
            case OCCURRENCE -> "occurredAt";
        };
    }
}
