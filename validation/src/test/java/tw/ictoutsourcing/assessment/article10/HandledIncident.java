package tw.ictoutsourcing.assessment.article10;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.fact.DeviceId;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.incident.DeviceEvidence;
import tw.ictoutsourcing.incident.Evidence;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.incident.NotificationRoute;
import tw.ictoutsourcing.incident.Restart;
import tw.ictoutsourcing.operation.Performance;

/** An incident that was handled as 十 demands, and the little of an engagement that 十 asks for. Each test spoils one thing. */
final class HandledIncident {

    static final String OCCURRED = "2026-08-05T13:00:00";
    static final String KNOWN = "2026-08-05T13:20:00";
    static final String TOLD = "2026-08-05T14:00:00";
    static final String FIRST_DEVICE_COMPLETE = "2026-08-05T18:00:00";
    static final String SECOND_DEVICE_COMPLETE = "2026-08-05T20:00:00";
    static final String RESPONSE_COMPLETE = "2026-08-06T09:00:00";
    static final String REPORT_FILED = "2026-08-20";

    static final NotificationRoute ROUTE = NotificationRoute.builder()
            .id(RouteId.of("R1"))
            .channel("資安通報平台")
            .recipient("資訊室資安窗口")
            .designatedOn(LocalDate.parse("2026-04-01"))
            .build();

    static final Incident INCIDENT = Incident.builder()
            .id("INC-1")
            .occurredAt(taipei(OCCURRED))
            .knownAt(taipei(KNOWN))
            .mayAffectAgency(true)
            .inEntrustedWork(true)
            .majorAtVendor(false)
            .judgedReportable(false)
            .notices(List.of(notice(taipei(TOLD))))
            .legalAction(true)
            .evidence(Evidence.builder()
                    .collected(true)
                    .kept(true)
                    .devices(List.of(
                            new DeviceEvidence(DeviceId.of("web-01"), taipei(FIRST_DEVICE_COMPLETE)),
                            new DeviceEvidence(DeviceId.of("db-01"), taipei(SECOND_DEVICE_COMPLETE))))
                    .build())
            .restarts(List.of())
            .responseCompletedAt(taipei(RESPONSE_COMPLETE))
            .reviewReport(filed(REPORT_FILED))
            .build();

    static final Engagement ENGAGEMENT = Engagement.builder()
            .caseNumber(CaseNumber.of("115-IT-0421"))
            .stage(Stage.PERFORMANCE)
            .ictContent(true)
            .performance(Performance.builder()
                    .startedOn(LocalDate.parse("2026-04-01"))
                    .build())
            .notificationRoutes(List.of(ROUTE))
            .incidents(List.of(INCIDENT))
            .build();

    private HandledIncident() {}

    /** The engagement with another incident in the place of the one handled well. */
    static Engagement with(Incident incident) {
        return ENGAGEMENT.withIncidents(incident);
    }

    /** An instant of a wall clock in Taipei. */
    static Instant taipei(String dateAndTime) {
        return OffsetDateTime.parse(dateAndTime + "+08:00").toInstant();
    }

    /** A notice by the designated route. */
    static Notice notice(@Nullable Instant at) {
        return Notice.builder()
                .givenAt(at)
                .route(ROUTE.id())
                .initiative(Initiative.VENDOR)
                .designatedChannelDown(false)
                .build();
    }

    /** A restart by the vendor. */
    static Restart restart(@Nullable String device, @Nullable Instant at) {
        return Restart.builder()
                .device(device == null ? null : DeviceId.of(device))
                .at(at)
                .byVendor(true)
                .build();
    }

    /** A report filed on a day, or at an instant. */
    static Act filed(String at) {
        return Act.builder().done(true).at(Moment.parse(at)).build();
    }
}
