package tw.ictoutsourcing.assessment.article10;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.INCIDENT;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.KNOWN;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.OCCURRED;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.notice;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.taipei;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.with;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;

/** 十: a notice is given to the agency within one hour of knowing. */
class NotifiedWithinOneHourTest {

    private static final Question NOTIFIED = Question.of(NOTIFIED_WITHIN_ONE_HOUR);
    private static final Question NOTIFIED_FROM_OCCURRENCE = NOTIFIED.under(
            AgencyPolicy.builder().hourStart(HourStart.OCCURRENCE).build());

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant DUE = taipei(KNOWN).plus(HOUR);

    private static final String NOTICES = "incidents[0].notices";
    private static final String GIVEN_AT = "incidents[0].notices[0].givenAt";
    private static final String KNOWN_AT = "incidents[0].knownAt";

    private static Incident told(@Nullable Instant at) {
        return INCIDENT.withNotices(notice(at));
    }

    @Test
    void accepts_notice_at_exactly_one_hour() {
        NOTIFIED.accepts(told(DUE));
    }

    @Test
    void rejects_notice_one_nanosecond_later() {
        NOTIFIED.rejects(told(DUE.plusNanos(1)), BREACHED, GIVEN_AT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-05T23:30:00+08:00",
                "2026-08-08T22:00:00+08:00",
                "2025-12-31T23:00:00.000000001+08:00",
                "2024-02-28T23:30:00+08:00",
                "2024-02-29T23:59:59.999999999+08:00",
                "2025-02-28T23:30:00+08:00"
            })
    void counts_the_hour_over_midnight_weekend_year_end_and_leap_day(OffsetDateTime start) {
        Instant known = start.toInstant();
        Incident incident = INCIDENT.withOccurredAt(known).withKnownAt(known);

        NOTIFIED.accepts(incident.withNotices(notice(known.plus(HOUR))));
        NOTIFIED.rejects(incident.withNotices(notice(known.plus(HOUR).plusNanos(1))), BREACHED, GIVEN_AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-05T06:20:00Z", "2026-08-05T08:20:00+02:00", "2026-08-04T22:20:00-08:00"})
    void counts_the_hour_between_offsets(OffsetDateTime exactlyOneHour) {
        NOTIFIED.accepts(told(exactlyOneHour.toInstant()));
        NOTIFIED.rejects(told(exactlyOneHour.plusNanos(1).toInstant()), BREACHED, GIVEN_AT);
    }

    @Test
    void accepts_notice_at_the_instant_of_knowing() {
        NOTIFIED.accepts(told(taipei(KNOWN)));
    }

    @Test
    void rejects_notice_one_nanosecond_before_knowing() {
        NOTIFIED.rejects(told(taipei(KNOWN).minusNanos(1)), INSUFFICIENT, GIVEN_AT);
    }

    @Test
    void rejects_knowing_one_nanosecond_before_the_occurrence() {
        NOTIFIED.rejects(INCIDENT.withKnownAt(taipei(OCCURRED).minusNanos(1)), INSUFFICIENT, KNOWN_AT);
    }

    @Test
    void accepts_one_notice_in_time_beside_a_late_one() {
        NOTIFIED.accepts(INCIDENT.withNotices(notice(DUE.plusSeconds(1)), notice(DUE)));
    }

    @Test
    void rejects_late_notices_at_the_first_of_them() {
        Notice first = notice(DUE.plusSeconds(1));
        Notice second = notice(DUE.plusSeconds(5));
        Notice third = notice(DUE.plusSeconds(9));

        NOTIFIED.rejects(INCIDENT.withNotices(first, second, third), BREACHED, GIVEN_AT);
        NOTIFIED.rejects(INCIDENT.withNotices(third, first, second), BREACHED, "incidents[0].notices[1].givenAt");
    }

    @Test
    void accepts_notice_given_when_asked() {
        NOTIFIED.accepts(INCIDENT.withNotices(notice(DUE).withInitiative(Initiative.AGENCY_ASKED)));
    }

    @Test
    void waits_for_a_notice_up_to_the_last_instant_of_the_hour() {
        NOTIFIED.at(DUE).waitsUntil(DUE, INCIDENT.withNotices());
        NOTIFIED.at(DUE).waitsUntil(DUE, INCIDENT.withNotices((List<Notice>) null));
    }

    @Test
    void rejects_no_notice_one_nanosecond_after_the_hour() {
        NOTIFIED.at(DUE.plusNanos(1)).rejects(INCIDENT.withNotices(), BREACHED, NOTICES);
        NOTIFIED.at(DUE.plusNanos(1)).rejects(INCIDENT.withNotices((List<Notice>) null), INSUFFICIENT, NOTICES);
    }

    @Test
    void rejects_a_notice_that_lies_ahead_as_none() {
        Instant told = DUE.plusSeconds(60);

        NOTIFIED.at(told.minusNanos(1)).rejects(told(told), BREACHED, NOTICES);
        NOTIFIED.at(told).rejects(told(told), BREACHED, GIVEN_AT);
    }

    @Test
    void rejects_a_notice_without_its_time() {
        NOTIFIED.rejects(told(null), INSUFFICIENT, GIVEN_AT);
    }

    @Test
    void accepts_unknown_knowing_with_a_notice_within_an_hour_of_the_occurrence() {
        NOTIFIED.accepts(told(taipei(OCCURRED).plus(HOUR)).withKnownAt(null));
    }

    @Test
    void rejects_unknown_knowing_with_a_notice_one_nanosecond_later() {
        NOTIFIED.rejects(told(taipei(OCCURRED).plus(HOUR).plusNanos(1)).withKnownAt(null), INSUFFICIENT, KNOWN_AT);
    }

    @Test
    void counts_from_the_occurrence_where_the_policy_says_so() {
        NOTIFIED_FROM_OCCURRENCE.accepts(told(taipei(OCCURRED).plus(HOUR)));
        NOTIFIED_FROM_OCCURRENCE.rejects(told(taipei(OCCURRED).plus(HOUR).plusNanos(1)), BREACHED, GIVEN_AT);
        NOTIFIED_FROM_OCCURRENCE.rejects(INCIDENT.withOccurredAt(null), INSUFFICIENT, "incidents[0].occurredAt");
    }

    @ParameterizedTest
    @CsvSource({"true, false, false", "false, true, false", "false, false, true", "true, , "})
    void asks_where_one_trigger_holds(@Nullable Boolean entrusted, @Nullable Boolean major, @Nullable Boolean judged) {
        NOTIFIED.rejects(triggers(entrusted, major, judged).withNotices(), BREACHED, NOTICES);
    }

    @Test
    void does_not_ask_where_no_trigger_holds() {
        NOTIFIED.leaves(triggers(false, false, false).withNotices(), NOT_APPLICABLE);
    }

    @Test
    void rejects_unknown_triggers_at_each_of_them() {
        NOTIFIED.rejects(triggers(null, false, false), INSUFFICIENT, "incidents[0].inEntrustedWork");
        NOTIFIED.rejects(
                triggers(null, null, null),
                INSUFFICIENT,
                "incidents[0].inEntrustedWork",
                "incidents[0].judgedReportable",
                "incidents[0].majorAtVendor");
    }

    private static Incident triggers(@Nullable Boolean entrusted, @Nullable Boolean major, @Nullable Boolean judged) {
        return INCIDENT.withInEntrustedWork(entrusted).withMajorAtVendor(major).withJudgedReportable(judged);
    }

    @Test
    void tells_the_worst_of_several_incidents() {
        Incident other = told(DUE.plusNanos(1)).withId("INC-2");

        NOTIFIED.rejects(ENGAGEMENT.withIncidents(INCIDENT, other), BREACHED, "incidents[1].notices[0].givenAt");
    }

    @Test
    void does_not_ask_where_no_incident_is_recorded_as_having_happened() {
        NOTIFIED.leaves(ENGAGEMENT.withIncidents(), NOT_APPLICABLE);
        NOTIFIED.at(taipei(OCCURRED).minusNanos(1)).leaves(with(INCIDENT), NOT_APPLICABLE);
        NOTIFIED.at(taipei(OCCURRED)).leaves(with(INCIDENT), PENDING);
    }

    @Test
    void tells_the_limit_and_the_delay_to_the_nanosecond() {
        Incident late = told(DUE.plus(Duration.ofDays(1)).plusSeconds(61).plusNanos(10));

        assertThat(NOTIFIED.message(late, Locale.ENGLISH))
                .contains("by 2026-08-05 14:20:00 at the latest,")
                .contains("came 24:01:01.00000001 late");
        assertThat(NOTIFIED.message(late, Locale.TAIWAN))
                .contains("至遲 2026-08-05 14:20:00")
                .contains("逾時 24:01:01.00000001，");
        assertThat(NOTIFIED.message(told(DUE.plusNanos(1)), Locale.ENGLISH)).contains("came 0:00:00.000000001 late");
    }
}
