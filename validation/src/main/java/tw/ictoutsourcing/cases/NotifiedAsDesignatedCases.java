package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.FROM_OCCURRENCE;
import static tw.ictoutsourcing.cases.Changes.firstRoute;
import static tw.ictoutsourcing.cases.Changes.given;
import static tw.ictoutsourcing.cases.Changes.incident;
import static tw.ictoutsourcing.cases.Changes.notice;
import static tw.ictoutsourcing.cases.Changes.notices;
import static tw.ictoutsourcing.cases.Changes.routes;
import static tw.ictoutsourcing.cases.Changes.secondRoute;
import static tw.ictoutsourcing.cases.Changes.taipei;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Requirement.REVIEW_REPORT_FILED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * The cases of 10/notified-as-designated.
 * <p>
 * The agency designated the routes R1 and R2 on 1 April 2026; the notice went by R1. R9 is none of them.
 */
final class NotifiedAsDesignatedCases {

    private static final String ROUTE = "incidents[0].notices[0].route";
    private static final String CHANNEL_DOWN = "incidents[0].notices[0].designatedChannelDown";
    private static final String DESIGNATED_ON = "notificationRoutes[0].designatedOn";

    static final List<Case> ALL = List.of(
            // the way it went
            complies("by-the-other-designated-route", by("R2")),
            leadsTo("by-another-way", BREACHED, ROUTE, by("R9")),
            leadsTo(
                    "call-in-time-and-portal-late",
                    BREACHED,
                    ROUTE,
                    notices(List.of(
                            given(taipei("2026-08-05T02:00:00"), "R9"), given(taipei("2026-08-05T03:00:00"), "R1")))),
            complies(
                    "call-and-portal-in-time",
                    notices(List.of(
                            given(taipei("2026-08-05T01:40:00"), "R9"), given(taipei("2026-08-05T02:20:00"), "R1")))),
            Case.of(NOTIFIED_AS_DESIGNATED, "by-another-way-while-the-hour-runs", PENDING, by("R9"))
                    .at("2026-08-05T02:20:00+08:00"),
            leadsTo(
                            "from-occurrence-call-in-time-and-portal-late",
                            BREACHED,
                            ROUTE,
                            notices(List.of(
                                    given(taipei("2026-08-05T02:00:00"), "R9"),
                                    given(taipei("2026-08-05T02:10:00"), "R1"))))
                    .under(FROM_OCCURRENCE),
            leadsTo("route-not-recorded", INSUFFICIENT, ROUTE, by(null)),
            leadsTo(
                    "route-of-one-of-two-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].notices[1].route",
                    notices(List.of(
                            given(taipei("2026-08-05T01:40:00"), "R9"), given(taipei("2026-08-05T02:00:00"), null)))),
            leadsTo(
                    "by-another-way-beside-one-without-its-time",
                    INSUFFICIENT,
                    "incidents[0].notices[1].givenAt",
                    notices(List.of(given(taipei("2026-08-05T02:00:00"), "R9"), given(null, "R1")))),
            leadsTo(
                    "knowing-not-recorded-portal-perhaps-late",
                    INSUFFICIENT,
                    "incidents[0].knownAt",
                    together(
                            incident(incident -> incident.withKnownAt(null)),
                            notices(List.of(
                                    given(taipei("2026-08-05T01:50:00"), "R9"),
                                    given(taipei("2026-08-05T02:10:00"), "R1"))))),

            // the designated channel
            leadsTo("channel-down", NEEDS_REVIEW, CHANNEL_DOWN, together(by("R9"), channelDown(true))),
            leadsTo(
                    "channel-down-route-not-recorded",
                    NEEDS_REVIEW,
                    CHANNEL_DOWN,
                    together(by(null), channelDown(true))),
            complies("channel-down-yet-told-by-it", channelDown(true)),
            leadsTo("channel-not-stated-to-be-down", BREACHED, ROUTE, together(by("R9"), channelDown(null))),

            // beforehand
            leadsTo("routes-not-recorded", INSUFFICIENT, "notificationRoutes", routes(null)),
            leadsTo("no-route-designated", INSUFFICIENT, "notificationRoutes", routes(List.of())),
            leadsTo(
                    "all-routes-designated-afterwards",
                    INSUFFICIENT,
                    "notificationRoutes",
                    together(firstDesignatedOn("2026-08-06"), secondDesignatedOn("2026-08-06"))),
            leadsTo(
                    "all-routes-designated-on-the-day",
                    NEEDS_REVIEW,
                    DESIGNATED_ON,
                    together(firstDesignatedOn("2026-08-05"), secondDesignatedOn("2026-08-05"))),
            leadsTo("its-route-designated-on-the-day", NEEDS_REVIEW, DESIGNATED_ON, firstDesignatedOn("2026-08-05")),
            complies("its-route-designated-the-day-before", firstDesignatedOn("2026-08-04")),
            leadsTo("its-route-designated-afterwards", BREACHED, ROUTE, firstDesignatedOn("2026-08-06")),
            leadsTo("designation-date-not-recorded", INSUFFICIENT, DESIGNATED_ON, firstDesignatedOn(null)),
            complies("designation-date-of-another-route-not-recorded", secondDesignatedOn(null)),
            Case.of(NOTIFIED_AS_DESIGNATED, "routes-not-recorded-while-the-hour-runs", PENDING, routes(null))
                    .at("2026-08-05T02:10:00+08:00"),

            // what must be notified
            Case.of(
                            NOTIFIED_AS_DESIGNATED,
                            "not-reportable",
                            NOT_APPLICABLE,
                            incident(incident ->
                                    incident.withInEntrustedWork(false).withJudgedReportable(false)))
                    .following(Map.of(NOTIFIED_WITHIN_ONE_HOUR, NOT_APPLICABLE, REVIEW_REPORT_FILED, NOT_APPLICABLE)));

    private NotifiedAsDesignatedCases() {}

    private static Case complies(String name, UnaryOperator<Engagement> change) {
        return Case.of(NOTIFIED_AS_DESIGNATED, name, COMPLIES, change);
    }

    private static Case leadsTo(String name, Verdict verdict, String path, UnaryOperator<Engagement> change) {
        return Case.of(NOTIFIED_AS_DESIGNATED, name, verdict, path, change);
    }

    private static UnaryOperator<Engagement> by(@Nullable String route) {
        return notice(notice -> notice.withRoute(route == null ? null : new RouteId(route)));
    }

    private static UnaryOperator<Engagement> channelDown(@Nullable Boolean down) {
        return notice(notice -> notice.withDesignatedChannelDown(down));
    }

    private static UnaryOperator<Engagement> firstDesignatedOn(@Nullable String date) {
        return firstRoute(route -> route.withDesignatedOn(date == null ? null : LocalDate.parse(date)));
    }

    private static UnaryOperator<Engagement> secondDesignatedOn(@Nullable String date) {
        return secondRoute(route -> route.withDesignatedOn(date == null ? null : LocalDate.parse(date)));
    }
}
