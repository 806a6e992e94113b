package tw.ictoutsourcing.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.DeviceId;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.incident.DeviceEvidence;
import tw.ictoutsourcing.incident.Evidence;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.incident.NotificationRoute;
import tw.ictoutsourcing.incident.Restart;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;

/**
 * Incidents of every kind, complete or not, lawful or not, with times that crowd around the boundaries of an hour.
 */
final class IncidentArbitraries {

    /** The instant around which everything happens; assessments are asked at or near it. */
    static final Instant BASE = Instant.parse("2026-08-05T10:00:00Z");

    private static final List<Duration> OFFSETS = List.of(
            Duration.ofDays(-40),
            Duration.ofHours(-5),
            Duration.ofMinutes(-80),
            Duration.ofMinutes(-60).minusNanos(1),
            Duration.ofMinutes(-60),
            Duration.ofMinutes(-20),
            Duration.ZERO,
            Duration.ofNanos(1),
            Duration.ofMinutes(20),
            Duration.ofMinutes(60),
            Duration.ofMinutes(60).plusNanos(1),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(40));

    private IncidentArbitraries() {}

    static Arbitrary<Instant> instants() {
        return Arbitraries.of(OFFSETS).map(BASE::plus);
    }

    static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false).injectNull(0.2);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.of(-60, -1, 0, 1, 60)
                .map(days -> LocalDate.parse("2026-08-05").plusDays(days));
    }

    private static Arbitrary<Notice> notices() {
        return Combinators.combine(
                        instants().injectNull(0.15),
                        Arbitraries.of("R1", "R2", "elsewhere").map(RouteId::of).injectNull(0.15),
                        Arbitraries.of(Initiative.class).injectNull(0.2),
                        flags())
                .as(Notice::new);
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<List<DeviceEvidence>> devices = Combinators.combine(
                        instants().injectNull(0.3), instants().injectNull(0.3))
                .as((one, other) -> List.of(
                        new DeviceEvidence(DeviceId.of("D1"), one), new DeviceEvidence(DeviceId.of("D2"), other)));
        return Combinators.combine(
                        flags(),
                        flags(),
                        Arbitraries.oneOf(devices, Arbitraries.just(List.<DeviceEvidence>of()))
                                .injectNull(0.15))
                .as(Evidence::new);
    }

    private static Arbitrary<Restart> restarts() {
        return Combinators.combine(
                        Arbitraries.of("D1", "D2", "D3").map(DeviceId::of).injectNull(0.1),
                        instants().injectNull(0.15),
                        flags())
                .as(Restart::new);
    }

    private static Arbitrary<Act> acts() {
        Arbitrary<Moment> moments = Arbitraries.oneOf(instants().map(Moment::of), dates().map(Moment::of));
        return Combinators.combine(
                        flags(),
                        moments.injectNull(0.3),
                        Arbitraries.of("file 7").injectNull(0.5))
                .as(Act::new);
    }

    static Arbitrary<Incident> incidents() {
        Arbitrary<Incident> notified = Combinators.combine(
                        instants().injectNull(0.15),
                        instants().injectNull(0.15),
                        flags(),
                        flags(),
                        flags(),
                        flags(),
                        notices().list().ofMaxSize(3).injectNull(0.15))
                .as((occurred, known, affects, entrusted, major, judged, notices) -> new Incident(
                        "INC", occurred, known, affects, entrusted, major, judged, notices, null, null, null, null,
                        null));
        return Combinators.combine(
                        notified,
                        flags(),
                        evidence().injectNull(0.15),
                        restarts().list().ofMaxSize(3).injectNull(0.15),
                        instants().injectNull(0.3),
                        acts().injectNull(0.2))
                .as((incident, legal, evidence, restarts, completed, report) -> incident.withLegalAction(legal)
                        .withEvidence(evidence)
                        .withRestarts(restarts)
                        .withResponseCompletedAt(completed)
                        .withReviewReport(report));
    }

    private static Arbitrary<List<NotificationRoute>> routes() {
        return Combinators.combine(dates().injectNull(0.2), dates().injectNull(0.2), flags())
                .as((one, other, named) -> List.of(
                        new NotificationRoute(RouteId.of("R1"), "portal", "duty officer", one),
                        new NotificationRoute(
                                RouteId.of("R2"), "telephone", named == null ? null : "duty officer", other)));
    }

    /** The compliant engagement at performance with other incidents and routes. */
    static Arbitrary<Engagement> engagements() {
        Arbitrary<List<Incident>> several = incidents().list().ofMaxSize(3).map(list -> {
            List<Incident> numbered = new ArrayList<>();
            list.forEach(incident -> numbered.add(incident.withId("INC-" + (numbered.size() + 1))));
            return numbered;
        });
        return Combinators.combine(
                        several.injectNull(0.05),
                        Arbitraries.oneOf(routes(), Arbitraries.just(List.<NotificationRoute>of()))
                                .injectNull(0.1))
                .as((incidents, routes) ->
                        Cases.compliant().withIncidents(incidents).withNotificationRoutes(routes));
    }

    static Arbitrary<AgencyPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(HourStart.class).injectNull(0.3),
                        Arbitraries.of(Period.ofMonths(1), Period.ofDays(10)).injectNull(0.5))
                .as((start, deadline) -> AgencyPolicy.builder()
                        .hourStart(start)
                        .reviewReportDeadline(deadline)
                        .build());
    }
}
