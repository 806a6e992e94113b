package tw.ictoutsourcing.assessment.article10;

import java.time.Instant;
import java.util.List;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.incident.NoticeHour;
import tw.ictoutsourcing.policy.HourStart;

/** Judges 10/notified-within-one-hour. */
final class NotifiedWithinOneHour implements Judge<Incident> {

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        HourStart start = at.policy().hourStartInForce();
        NoticeHour hour = incident.hour(start);
        List<Notice> notices = incident.notices();
        Instant now = at.instant();
        if (notices != null
                && notices.stream().anyMatch(notice -> notice.givenBy(now) && hour.surelyRunsAt(notice.givenAt()))) {
            return Ruling.complies();
        }
        if (hour.surelyRunsAt(now)) {
            return Ruling.pendingUntil(hour.earliestEnd());
        }
        Ruling begun = hour.surelyOverAt(now) ? Ruling.complies() : Ruling.missing(component(start));
        return notices == null ? Ruling.missing("notices").and(begun) : afterTheHour(notices, hour, start, now);
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

    /** The component that holds the start of the hour. */
    static String component(HourStart start) {
        return switch (start) {
            case KNOWING -> "knownAt";
            case OCCURRENCE -> "occurredAt";
        };
    }
}
