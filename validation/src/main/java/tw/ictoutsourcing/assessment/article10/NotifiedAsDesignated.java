package tw.ictoutsourcing.assessment.article10;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.assessment.limb.NoticeInTime;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.incident.NoticeHour;
import tw.ictoutsourcing.incident.NotificationRoute;
import tw.ictoutsourcing.policy.HourStart;

/** Judges 10/notified-as-designated. */
final class NotifiedAsDesignated implements Judge.Within<Incident> {

    private static final NotifiedWithinOneHour WITHIN_ONE_HOUR = new NotifiedWithinOneHour();

    @Override
    public Ruling judge(Incident incident, Engagement engagement, Circumstances at) {
        HourStart start = at.policy().hourStartInForce();
        NoticeHour hour = incident.hour(start);
        List<NotificationRoute> routes = engagement.notificationRoutes();
        List<Notice> notices = Objects.requireNonNullElse(incident.notices(), List.of());
        Ruling inTime = null;
        Ruling perhapsInTime = null;
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            if (notice.givenAt() == null) {
                perhapsInTime = better(perhapsInTime, Ruling.missing("notices[" + i + "].givenAt"));
            } else if (notice.givenBy(at.instant()) && !hour.surelyOverAt(notice.givenAt())) {
                Ruling way = way(notice, i, routes);
                if (hour.surelyRunsAt(notice.givenAt())) {
                    inTime = better(inTime, way);
                } else if (way.verdict() != Verdict.BREACHED) {
                    perhapsInTime = better(perhapsInTime, Ruling.missing(NoticeInTime.component(start)));
                }
            }
        }
        if (inTime != null && inTime.verdict() == Verdict.COMPLIES) {
            return inTime;
        }
        if (hour.surelyRunsAt(at.instant())) {
            return Ruling.pendingUntil(hour.earliestEnd());
        }
        return inTime == null
                ? WITHIN_ONE_HOUR.judge(incident, at).asToldBy(Requirement.NOTIFIED_WITHIN_ONE_HOUR)
                : better(perhapsInTime, inTime);
    }

    private static Ruling better(@Nullable Ruling one, Ruling other) {
        return one == null ? other : one.or(other);
    }

    /** Whether a notice went the way that the agency had designated before it. */
    private static Ruling way(Notice notice, int index, @Nullable List<NotificationRoute> routes) {
        if (routes == null) {
            return Ruling.missingInEngagement("notificationRoutes");
        }
        String place = "notices[" + index + "]";
        Ruling designation = null;
        for (int i = 0; i < routes.size(); i++) {
            Ruling designated = designatedBefore(routes.get(i), i, notice.givenAt());
            if (designated != null && routes.get(i).id().equals(notice.route())) {
                return designated.and(named(routes.get(i), i));
            }
            designation = designated == null ? designation : better(designation, designated);
        }
        if (designation == null) {
            return Ruling.insufficientInEngagement("none-designated", "notificationRoutes");
        }
        if (designation.verdict() != Verdict.COMPLIES) {
            return designation;
        }
        if (Boolean.TRUE.equals(notice.designatedChannelDown())) {
            return Ruling.needsReview("channel-down", place + ".designatedChannelDown");
        }
        return notice.route() == null
                ? Ruling.missing(place + ".route")
                : Ruling.breached("other-way", place + ".route");
    }

    /** Whether a route was designated before a notice, null if it was designated after it. */
    private static @Nullable Ruling designatedBefore(NotificationRoute route, int index, Instant given) {
        String place = "notificationRoutes[" + index + "].designatedOn";
        if (route.designatedOn() == null) {
            return Ruling.missingInEngagement(place);
        }
        return switch (Moment.of(route.designatedOn()).order(Moment.of(given))) {
            case BEFORE -> Ruling.complies();
            case UNDECIDED -> Ruling.needsReviewInEngagement("designated-same-day", place);
            case SAME, AFTER -> null;
        };
    }

    /** Whether it is recorded what was designated: a channel and a recipient. */
    private static Ruling named(NotificationRoute route, int index) {
        String place = "notificationRoutes[" + index + "]";
        return (route.channel() == null ? Ruling.missingInEngagement(place + ".channel") : Ruling.complies())
                .and(route.recipient() == null ? Ruling.missingInEngagement(place + ".recipient") : Ruling.complies());
    }
}
