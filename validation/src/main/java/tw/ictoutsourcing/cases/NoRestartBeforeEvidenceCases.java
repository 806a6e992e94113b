package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.evidence;
import static tw.ictoutsourcing.cases.Changes.firstDeviceComplete;
import static tw.ictoutsourcing.cases.Changes.incident;
import static tw.ictoutsourcing.cases.Changes.incidents;
import static tw.ictoutsourcing.cases.Changes.restart;
import static tw.ictoutsourcing.cases.Changes.restarts;
import static tw.ictoutsourcing.cases.Changes.taipei;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.EVIDENCE_PRESERVED;
import static tw.ictoutsourcing.guideline.Requirement.INCIDENT_NOTIFIED_IN_TIME;
import static tw.ictoutsourcing.guideline.Requirement.NO_RESTART_BEFORE_EVIDENCE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.DeviceEvidence;
import tw.ictoutsourcing.incident.Restart;

/**
 * The cases of 10/no-restart-before-evidence.
 * <p>
 * The incident occurred at 01:00; the evidence of web-01 was complete at 06:00, that of db-01 at 08:00.
 */
final class NoRestartBeforeEvidenceCases {

    private static final String AT = "incidents[0].restarts[0].at";
    private static final String BY_VENDOR = "incidents[0].restarts[0].byVendor";
    private static final Instant WITHIN = taipei("2026-08-05T03:00:00");

    static final List<Case> ALL = List.of(
            // the time of the restart
            complies("on-the-occurrence", restarts(restart("web-01", taipei("2026-08-05T01:00:00"), true))),
            leadsTo(
                    "just-after-the-occurrence",
                    BREACHED,
                    AT,
                    restarts(restart("web-01", taipei("2026-08-05T01:00:00.000000001"), true))),
            leadsTo(
                    "just-before-completion",
                    BREACHED,
                    AT,
                    restarts(restart("web-01", taipei("2026-08-05T05:59:59.999999999"), true))),
            complies("on-completion", restarts(restart("web-01", taipei("2026-08-05T06:00:00"), true))),
            leadsTo(
                    "complete-for-another-device-only",
                    BREACHED,
                    AT,
                    restarts(restart("db-01", taipei("2026-08-05T07:00:00"), true))),
            complies("device-not-concerned", restarts(restart("web-09", WITHIN, true))),
            complies("never-restarted", restarts()),
            leadsTo(
                    "occurrence-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].occurredAt",
                    incident(incident -> incident.withOccurredAt(null))),
            complies(
                    "occurrence-not-recorded-restarted-after-completion-only",
                    together(
                            incident(incident -> incident.withOccurredAt(null)),
                            restarts(restart("web-01", taipei("2026-08-05T07:00:00"), true)))),

            // the completion
            leadsTo("collection-not-complete", BREACHED, "incidents[0].restarts[1].at", firstDeviceComplete(null)),
            leadsTo(
                    "collection-completes-later",
                    BREACHED,
                    "incidents[0].restarts[1].at",
                    firstDeviceComplete(taipei("2026-12-01T09:00:00"))),
            complies(
                    "collection-not-complete-restarted-before-occurrence-only",
                    together(
                            firstDeviceComplete(null),
                            restarts(restart("web-01", taipei("2026-08-05T00:30:00"), true)))),
            complies(
                    "collection-not-complete-restart-lies-ahead",
                    together(
                            firstDeviceComplete(null),
                            restarts(restart("web-01", taipei("2026-12-01T09:00:00"), true)))),

            // by whom, when, which device
            leadsTo("by-someone-else", NEEDS_REVIEW, BY_VENDOR, restarts(restart("web-01", WITHIN, false))),
            leadsTo("by-whom-not-recorded", INSUFFICIENT, BY_VENDOR, restarts(restart("web-01", WITHIN, null))),
            complies(
                    "by-whom-not-recorded-after-completion",
                    restarts(restart("web-01", taipei("2026-08-05T07:00:00"), null))),
            leadsTo("time-not-recorded", INSUFFICIENT, AT, restarts(restart("web-01", null, true))),
            complies("time-not-recorded-of-a-device-not-concerned", restarts(restart("web-09", null, true))),
            leadsTo(
                    "device-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].restarts[0].device",
                    restarts(restart(null, WITHIN, true))),
            complies(
                    "device-not-recorded-after-all-completions",
                    restarts(restart(null, taipei("2026-08-05T09:00:00"), true))),
            leadsTo(
                    "known-restart-beside-one-without-its-time",
                    BREACHED,
                    "incidents[0].restarts[1].at",
                    restarts(restart("db-01", null, true), restart("web-01", WITHIN, true))),

            // what is not recorded
            leadsTo(
                    "restarts-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].restarts",
                    incident(incident -> incident.withRestarts((@Nullable List<Restart>) null))),
            leadsTo("devices-not-recorded", INSUFFICIENT, "incidents[0].evidence.devices", devices(null)),
            leadsTo("devices-stated-none", INSUFFICIENT, "incidents[0].evidence.devices", devices(List.of())),
            leadsTo(
                    "devices-stated-none-and-no-restart",
                    INSUFFICIENT,
                    "incidents[0].evidence.devices",
                    together(devices(List.of()), restarts())),

            // the condition, and the stage
            Case.of(
                            NO_RESTART_BEFORE_EVIDENCE,
                            "restarted-without-legal-action",
                            NOT_APPLICABLE,
                            together(
                                    incident(incident -> incident.withLegalAction(false)),
                                    restarts(restart("web-01", WITHIN, true))))
                    .following(Map.of(EVIDENCE_PRESERVED, NOT_APPLICABLE)),
            Case.of(
                            NO_RESTART_BEFORE_EVIDENCE,
                            "incidents-not-recorded-asked-as-if-performing",
                            PENDING,
                            incidents(null))
                    .at("2026-03-10T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE)
                    .throughoutTheArticle()
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, PENDING)));

    private NoRestartBeforeEvidenceCases() {}

    private static Case complies(String name, UnaryOperator<Engagement> change) {
        return Case.of(NO_RESTART_BEFORE_EVIDENCE, name, COMPLIES, change);
    }

    private static Case leadsTo(String name, Verdict verdict, String path, UnaryOperator<Engagement> change) {
        return Case.of(NO_RESTART_BEFORE_EVIDENCE, name, verdict, path, change);
    }

    private static UnaryOperator<Engagement> devices(@Nullable List<DeviceEvidence> devices) {
        return evidence(evidence -> evidence.withDevices(devices));
    }
}
