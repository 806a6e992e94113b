package tw.ictoutsourcing.testing;

import static tw.ictoutsourcing.testing.Values.days;
import static tw.ictoutsourcing.testing.Values.flags;
import static tw.ictoutsourcing.testing.Values.instants;
import static tw.ictoutsourcing.testing.Values.notes;
import static tw.ictoutsourcing.testing.Values.numbered;
import static tw.ictoutsourcing.testing.Values.spans;
import static tw.ictoutsourcing.testing.Values.texts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.DeviceId;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.incident.DeviceEvidence;
import tw.ictoutsourcing.incident.Evidence;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.incident.NotificationRoute;
import tw.ictoutsourcing.incident.Restart;

/** What the agency designated for notices, and the incidents that were noticed in time. */
final class Incidents {

    private static final DeviceId DEVICE = DeviceId.of("web-01");

    private Incidents() {}

    static Variation<Engagement> varied() {
        return Variation.together(
                Variation.of(routes(), (engagement, routes) -> engagement.withNotificationRoutes(routes)),
                Variation.of(
                        numbered(incidents(), 0, 3, (incident, number) -> incident.withId("INC-" + number)),
                        (engagement, incidents) -> engagement.withIncidents(incidents)));
    }

    /** One route, by which all notices go, and others beside it. */
    private static Arbitrary<List<NotificationRoute>> routes() {
        Arbitrary<NotificationRoute> designated = Combinators.combine(
                        texts(), texts(), days("2026-04-01", "2026-04-09"))
                .as((channel, recipient, on) -> new NotificationRoute(RouteId.of("R"), channel, recipient, on));
        return numbered(designated, 1, 3, (route, number) -> route.withId(RouteId.of("R" + number)));
    }

    private static Arbitrary<Incident> incidents() {
        Arbitrary<Act> reports = Combinators.combine(Arbitraries.just(true).injectNull(0.3), notes())
                .as((done, reference) -> new Act(done, null, reference));
        return Variation.together(
                        Variation.of(instants("2026-04-10", "2026-10-31"), Incident::withOccurredAt),
                        Variation.of(
                                spans(Duration.ZERO, Duration.ofDays(3)),
                                (Incident incident, Duration later) -> incident.withKnownAt(
                                        occurredAt(incident).plus(later))),
                        Variation.of(flags(), Incident::withMayAffectAgency),
                        Variation.of(flags(), Incident::withInEntrustedWork),
                        Variation.of(flags(), Incident::withMajorAtVendor),
                        Variation.of(flags(), Incident::withJudgedReportable),
                        Variation.of(notices(Duration.ofHours(1)).list().ofSize(1), Incidents::withMoreNotices),
                        Variation.of(notices(Duration.ofDays(1)).list().ofMaxSize(2), Incidents::withMoreNotices),
                        Variation.of(flags(), Incidents::withLegalAction),
                        Variation.of(
                                spans(Duration.ofHours(1), Duration.ofDays(2)),
                                (incident, later) -> incident.withResponseCompletedAt(
                                        knownAt(incident).plus(later))),
                        Variation.of(reports, Incident::withReviewReport),
                        Variation.of(spans(Duration.ofDays(3), Duration.ofDays(14)), Incidents::withReportAfter))
                .of(Incident.builder().id("INC").notices(List.of()).build());
    }

    private static Instant occurredAt(Incident incident) {
        return Objects.requireNonNull(incident.occurredAt());
    }

    private static Instant knownAt(Incident incident) {
        return Objects.requireNonNull(incident.knownAt());
    }

    /** How long after knowing a notice was given, and what is recorded besides. */
    private record Given(Duration after, @Nullable Boolean channelDown) {

        Notice by(Incident incident) {
            return new Notice(knownAt(incident).plus(after), RouteId.of("R1"), Initiative.VENDOR, channelDown);
        }
    }

    private static Arbitrary<Given> notices(Duration within) {
        return Combinators.combine(
                        spans(Duration.ZERO, within), Arbitraries.just(false).injectNull(0.5))
                .as(Given::new);
    }

    private static Incident withMoreNotices(Incident incident, List<Given> more) {
        List<Notice> notices = new ArrayList<>(Objects.requireNonNull(incident.notices()));
        more.forEach(given -> notices.add(given.by(incident)));
        return incident.withNotices(notices);
    }

    private static Incident withReportAfter(Incident incident, Duration later) {
        Act report = Objects.requireNonNull(incident.reviewReport());
        return incident.withReviewReport(
                report.withAt(Moment.of(Taipei.dateOf(knownAt(incident).plus(later)))));
    }

    /** Evidence before the restart, where it will be needed. */
    private static Incident withLegalAction(Incident incident, boolean involved) {
        if (!involved) {
            return incident.withLegalAction(false);
        }
        Instant collected = knownAt(incident).plus(Duration.ofHours(3));
        return incident.withLegalAction(true)
                .withEvidence(new Evidence(true, true, List.of(new DeviceEvidence(DEVICE, collected))))
                .withRestarts(new Restart(DEVICE, collected, true));
    }
}
