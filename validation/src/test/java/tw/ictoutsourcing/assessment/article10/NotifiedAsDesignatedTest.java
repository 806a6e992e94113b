package tw.ictoutsourcing.assessment.article10;

import static tw.ictoutsourcing.assessment.article10.HandledIncident.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.INCIDENT;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.KNOWN;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.ROUTE;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.TOLD;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.notice;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.taipei;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.incident.NotificationRoute;

/** 十: a notice within the hour goes the way, and to the recipient, that the agency designated beforehand. */
class NotifiedAsDesignatedTest {

    private static final Question DESIGNATED = Question.of(NOTIFIED_AS_DESIGNATED);

    private static final Instant DUE = taipei(KNOWN).plus(Duration.ofHours(1));
    private static final NotificationRoute OTHER_ROUTE =
            ROUTE.withId(RouteId.of("R2")).withChannel("資安專線電話");

    private static final String ROUTE_TAKEN = "incidents[0].notices[0].route";
    private static final String DESIGNATED_ON = "notificationRoutes[0].designatedOn";

    private static Incident by(@Nullable String route) {
        return INCIDENT.withNotices(notice(taipei(TOLD)).withRoute(route == null ? null : RouteId.of(route)));
    }

    private static Engagement designating(NotificationRoute... routes) {
        return ENGAGEMENT.withNotificationRoutes(routes);
    }

    private static Engagement designatedOn(@Nullable String day) {
        return designating(ROUTE.withDesignatedOn(day == null ? null : LocalDate.parse(day)));
    }

    @Test
    void accepts_notice_by_the_designated_route_at_exactly_one_hour() {
        DESIGNATED.accepts(INCIDENT.withNotices(notice(DUE)));
    }

    @Test
    void rejects_notice_by_the_designated_route_one_nanosecond_later_told_by_the_row_above() {
        DESIGNATED
                .toldBy(NOTIFIED_WITHIN_ONE_HOUR)
                .rejects(INCIDENT.withNotices(notice(DUE.plusNanos(1))), BREACHED, "incidents[0].notices[0].givenAt");
    }

    @Test
    void rejects_no_notice_told_by_the_row_above() {
        DESIGNATED.toldBy(NOTIFIED_WITHIN_ONE_HOUR).rejects(INCIDENT.withNotices(), BREACHED, "incidents[0].notices");
        DESIGNATED
                .toldBy(NOTIFIED_WITHIN_ONE_HOUR)
                .rejects(INCIDENT.withNotices((List<Notice>) null), INSUFFICIENT, "incidents[0].notices");
    }

    @Test
    void rejects_a_call_in_time_and_the_designated_route_later() {
        DESIGNATED.rejects(
                INCIDENT.withNotices(notice(taipei(TOLD)).withRoute(RouteId.of("PHONE")), notice(DUE.plusNanos(1))),
                BREACHED,
                ROUTE_TAKEN);
    }

    @Test
    void accepts_one_of_two_notices_by_the_designated_route() {
        DESIGNATED.accepts(INCIDENT.withNotices(notice(taipei(TOLD)).withRoute(RouteId.of("PHONE")), notice(DUE)));
    }

    @Test
    void accepts_any_of_several_designated_routes() {
        DESIGNATED.accepts(designating(ROUTE, OTHER_ROUTE).withIncidents(by("R2")));
    }

    @Test
    void rejects_a_route_that_was_not_designated() {
        DESIGNATED.rejects(by("R2"), BREACHED, ROUTE_TAKEN);
    }

    @Test
    void rejects_a_notice_whose_route_is_not_recorded() {
        DESIGNATED.rejects(by(null), INSUFFICIENT, ROUTE_TAKEN);
    }

    @Test
    void accepts_a_designation_on_the_day_before_the_notice() {
        DESIGNATED.accepts(designatedOn("2026-08-04"));
    }

    @Test
    void leaves_a_designation_on_the_day_of_the_notice_to_review() {
        DESIGNATED.leavesToReview(designatedOn("2026-08-05"), DESIGNATED_ON);
    }

    @Test
    void rejects_a_designation_on_the_day_after_the_notice() {
        DESIGNATED.rejects(designatedOn("2026-08-06"), INSUFFICIENT, "notificationRoutes");
    }

    @Test
    void reads_the_day_of_a_notice_in_taipei() {
        Instant midnight = Instant.parse("2026-08-04T16:00:00Z");
        Incident atMidnight = INCIDENT.withOccurredAt(midnight.minusSeconds(60))
                .withKnownAt(midnight.minusSeconds(60))
                .withNotices(notice(midnight));
        Incident justBefore = atMidnight.withNotices(notice(midnight.minusNanos(1)));

        DESIGNATED.accepts(designatedOn("2026-08-04").withIncidents(atMidnight));
        DESIGNATED.leavesToReview(designatedOn("2026-08-04").withIncidents(justBefore), DESIGNATED_ON);
    }

    @Test
    void rejects_a_route_whose_designation_is_not_dated() {
        DESIGNATED.rejects(designatedOn(null), INSUFFICIENT, DESIGNATED_ON);
    }

    @Test
    void asks_when_a_route_was_designated_before_it_blames_another_way() {
        DESIGNATED.rejects(designatedOn(null).withIncidents(by("PHONE")), INSUFFICIENT, DESIGNATED_ON);
        DESIGNATED.leavesToReview(designatedOn("2026-08-05").withIncidents(by("PHONE")), DESIGNATED_ON);
    }

    @Test
    void rejects_no_route_designated() {
        DESIGNATED.rejects(designating(), INSUFFICIENT, "notificationRoutes");
        DESIGNATED.rejects(
                ENGAGEMENT.withNotificationRoutes((List<NotificationRoute>) null), INSUFFICIENT, "notificationRoutes");
    }

    @Test
    void rejects_a_route_without_its_channel() {
        DESIGNATED.rejects(designating(ROUTE.withChannel(null)), INSUFFICIENT, "notificationRoutes[0].channel");
    }

    @Test
    void rejects_a_route_without_its_recipient_and_shows_no_more_than_the_route() {
        Engagement engagement = designating(ROUTE.withRecipient(null));

        DESIGNATED.rejectsAt("notificationRoutes[0]", engagement, INSUFFICIENT, "notificationRoutes[0].recipient");
    }

    @Test
    void leaves_another_way_to_review_where_the_designated_channel_was_down() {
        Incident down = INCIDENT.withNotices(
                notice(taipei(TOLD)).withRoute(RouteId.of("PHONE")).withDesignatedChannelDown(true));

        DESIGNATED.leavesToReview(down, "incidents[0].notices[0].designatedChannelDown");
    }

    @Test
    void waits_while_the_hour_runs_even_after_a_notice_another_way() {
        DESIGNATED.at(DUE).waitsUntil(DUE, by("PHONE"));
        DESIGNATED.at(DUE.plusNanos(1)).rejects(by("PHONE"), BREACHED, ROUTE_TAKEN);
    }

    @Test
    void rejects_unknown_knowing_where_a_later_notice_by_the_designated_route_may_be_in_time() {
        Instant first = taipei(TOLD);
        Incident unknown = INCIDENT.withKnownAt(null);
        Notice call = notice(first).withRoute(RouteId.of("PHONE"));
        Instant latestEnd = first.plus(Duration.ofHours(1));

        DESIGNATED.rejects(unknown.withNotices(call, notice(latestEnd)), INSUFFICIENT, "incidents[0].knownAt");
        DESIGNATED.rejects(unknown.withNotices(call, notice(latestEnd.plusNanos(1))), BREACHED, ROUTE_TAKEN);
        DESIGNATED.rejects(
                unknown.withNotices(call, notice(latestEnd).withRoute(RouteId.of("PHONE"))), BREACHED, ROUTE_TAKEN);
    }

    @Test
    void does_not_ask_where_no_trigger_holds() {
        DESIGNATED.leaves(by("PHONE").withInEntrustedWork(false), NOT_APPLICABLE);
    }
}
