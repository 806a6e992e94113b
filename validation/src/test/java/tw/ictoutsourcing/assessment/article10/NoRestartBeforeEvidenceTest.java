package tw.ictoutsourcing.assessment.article10;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.FIRST_DEVICE_COMPLETE;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.INCIDENT;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.KNOWN;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.OCCURRED;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.SECOND_DEVICE_COMPLETE;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.restart;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.taipei;
import static tw.ictoutsourcing.guideline.Requirement.NO_RESTART_BEFORE_EVIDENCE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.fact.DeviceId;
import tw.ictoutsourcing.incident.DeviceEvidence;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Restart;

/** 十: no device concerned is restarted between the occurrence and the completion of its own evidence. */
class NoRestartBeforeEvidenceTest {

    private static final Question NO_RESTART = Question.of(NO_RESTART_BEFORE_EVIDENCE);

    private static final Instant FIRST_COMPLETE = taipei(FIRST_DEVICE_COMPLETE);
    private static final Instant SECOND_COMPLETE = taipei(SECOND_DEVICE_COMPLETE);
    private static final Instant AMID = taipei("2026-08-05T15:00:00");

    private static final String AT = "incidents[0].restarts[0].at";
    private static final String DEVICE = "incidents[0].restarts[0].device";
    private static final String BY_VENDOR = "incidents[0].restarts[0].byVendor";

    private static Incident restarted(String device, Instant at) {
        return INCIDENT.withRestarts(restart(device, at));
    }

    private static Incident devices(DeviceEvidence... devices) {
        return INCIDENT.withEvidence(INCIDENT.evidence().withDevices(devices));
    }

    private static DeviceEvidence complete(@Nullable Instant at) {
        return new DeviceEvidence(DeviceId.of("web-01"), at);
    }

    @Test
    void accepts_no_restart() {
        NO_RESTART.accepts(INCIDENT.withRestarts());
    }

    @Test
    void accepts_restart_at_the_instant_of_the_occurrence() {
        NO_RESTART.accepts(restarted("web-01", taipei(OCCURRED)));
    }

    @Test
    void rejects_restart_one_nanosecond_after_the_occurrence() {
        NO_RESTART.rejects(restarted("web-01", taipei(OCCURRED).plusNanos(1)), BREACHED, AT);
    }

    @Test
    void accepts_restart_at_the_instant_of_completion() {
        NO_RESTART.accepts(restarted("web-01", FIRST_COMPLETE));
    }

    @Test
    void rejects_restart_one_nanosecond_before_completion() {
        NO_RESTART.rejects(restarted("web-01", FIRST_COMPLETE.minusNanos(1)), BREACHED, AT);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:30:00+08:00, 2026-01-01T00:00:00+08:00",
        "2024-02-28T23:30:00+08:00, 2024-02-29T00:00:00+08:00",
        "2024-02-29T23:30:00+08:00, 2024-03-01T00:00:00+08:00",
        "2026-08-05T23:30:00+08:00, 2026-08-05T16:00:00Z"
    })
    void knows_no_midnight_year_end_leap_day_or_offset(OffsetDateTime occurred, OffsetDateTime completed) {
        Incident incident = devices(complete(completed.toInstant()))
                .withOccurredAt(occurred.toInstant())
                .withKnownAt(occurred.toInstant());

        NO_RESTART.accepts(incident.withRestarts(
                restart("web-01", occurred.toInstant()), restart("web-01", completed.toInstant())));
        NO_RESTART.rejects(
                incident.withRestarts(
                        restart("web-01", occurred.toInstant().plusNanos(1)),
                        restart("web-01", completed.toInstant().minusNanos(1))),
                BREACHED,
                AT,
                "incidents[0].restarts[1].at");
    }

    @Test
    void asks_each_device_by_its_own_completion() {
        NO_RESTART.accepts(restarted("web-01", SECOND_COMPLETE.minusNanos(1)));
        NO_RESTART.rejects(restarted("db-01", SECOND_COMPLETE.minusNanos(1)), BREACHED, AT);
    }

    @Test
    void accepts_restart_of_a_device_that_is_not_concerned() {
        NO_RESTART.accepts(restarted("mail-01", AMID));
    }

    @Test
    void rejects_any_restart_where_collection_is_not_complete() {
        Incident open = devices(complete(null)).withRestarts(restart("web-01", taipei("2026-11-01T00:00:00")));

        NO_RESTART.rejects(open, BREACHED, AT);
        NO_RESTART.accepts(open.withRestarts());
    }

    @Test
    void does_not_count_on_a_completion_that_lies_ahead() {
        Incident open = devices(complete(FIRST_COMPLETE)).withRestarts(restart("web-01", AMID));

        NO_RESTART.at(AMID.minusNanos(1)).accepts(open);
        NO_RESTART.at(AMID).rejects(open, BREACHED, AT);
        NO_RESTART
                .at(AMID)
                .rejects(devices(complete(AMID.plusNanos(1))).withRestarts(restart("web-01", AMID)), BREACHED, AT);
    }

    @Test
    void leaves_a_restart_by_someone_else_to_review() {
        NO_RESTART.leavesToReview(INCIDENT.withRestarts(restart("web-01", AMID).withByVendor(false)), BY_VENDOR);
    }

    @Test
    void rejects_a_restart_that_does_not_say_by_whom() {
        Restart unsaid = restart("web-01", AMID).withByVendor(null);

        NO_RESTART.rejects(INCIDENT.withRestarts(unsaid), INSUFFICIENT, BY_VENDOR);
        NO_RESTART.accepts(INCIDENT.withRestarts(unsaid.withAt(FIRST_COMPLETE)));
    }

    @Test
    void rejects_a_restart_without_its_time() {
        NO_RESTART.rejects(INCIDENT.withRestarts(restart("web-01", null)), INSUFFICIENT, AT);
        NO_RESTART.accepts(INCIDENT.withRestarts(restart("mail-01", null)));
    }

    @Test
    void rejects_a_restart_without_its_device_while_any_evidence_is_open() {
        NO_RESTART.rejects(INCIDENT.withRestarts(restart(null, SECOND_COMPLETE.minusNanos(1))), INSUFFICIENT, DEVICE);
        NO_RESTART.accepts(INCIDENT.withRestarts(restart(null, SECOND_COMPLETE)));
    }

    @Test
    void rejects_a_restart_where_the_occurrence_is_not_recorded_and_knowing_does_not_show_it() {
        Incident unknown = INCIDENT.withOccurredAt(null);

        NO_RESTART.rejects(
                unknown.withRestarts(restart("web-01", taipei(KNOWN))), INSUFFICIENT, "incidents[0].occurredAt");
        NO_RESTART.rejects(unknown.withRestarts(restart("web-01", taipei(KNOWN).plusNanos(1))), BREACHED, AT);
    }

    @Test
    void rejects_restarts_that_are_not_recorded() {
        NO_RESTART.rejects(INCIDENT.withRestarts((List<Restart>) null), INSUFFICIENT, "incidents[0].restarts");
    }

    @Test
    void rejects_devices_that_are_not_recorded_or_stated_none() {
        NO_RESTART.rejects(
                INCIDENT.withEvidence(INCIDENT.evidence().withDevices((List<DeviceEvidence>) null)),
                INSUFFICIENT,
                "incidents[0].evidence.devices");
        NO_RESTART.rejects(devices(), INSUFFICIENT, "incidents[0].evidence.devices");
    }

    @Test
    void rejects_a_known_breach_whatever_else_is_not_known() {
        Incident incident = INCIDENT.withRestarts(restart("web-01", AMID), restart("db-01", null));

        assertThat(NO_RESTART.assess(HandledIncident.with(incident)).verdict(NO_RESTART_BEFORE_EVIDENCE))
                .contains(BREACHED);
    }

    @Test
    void does_not_ask_where_no_legal_action_is_involved() {
        NO_RESTART.leaves(restarted("web-01", AMID).withLegalAction(false), NOT_APPLICABLE);
    }

    @Test
    void tells_the_time_of_the_restart() {
        assertThat(NO_RESTART.message(restarted("web-01", AMID.plusNanos(1)), Locale.ENGLISH))
                .contains("at 2026-08-05 15:00:00.000000001,");
        assertThat(NO_RESTART.message(restarted("web-01", AMID), Locale.TAIWAN)).contains(" 2026-08-05 15:00:00 ");
    }
}
