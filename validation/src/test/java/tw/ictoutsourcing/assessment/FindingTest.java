package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.NotificationRoute;

class FindingTest {

    private static final Engagement COMPLIANT = Cases.compliant();
    /** An incident of 十 alone: it is recorded as not affecting the agency, so 七(六) does not apply. */
    private static final Incident INCIDENT = COMPLIANT.incidents().get(0).withMayAffectAgency(false);

    private static final NotificationRoute ROUTE =
            COMPLIANT.notificationRoutes().get(0);

    private static Finding only(Engagement engagement) {
        List<Finding> findings =
                Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Finding only(Incident incident) {
        return only(COMPLIANT.withIncidents(incident));
    }

    private static Finding late() {
        Incident late = INCIDENT.withNotices(
                INCIDENT.notices().get(0).withGivenAt(INCIDENT.knownAt().plusSeconds(3601)));
        List<Finding> findings = Assessor.of(Rulebook.standard())
                .assess(COMPLIANT.withIncidents(INCIDENT.withId("A"), late.withId("B")), Cases.AT)
                .findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void names_requirement_place_and_subject() {
        Finding finding = late();

        assertThat(finding.requirement()).isEqualTo(NOTIFIED_WITHIN_ONE_HOUR);
        assertThat(finding.also()).containsExactly(NOTIFIED_AS_DESIGNATED);
        assertThat(finding.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(finding.subject()).contains("B");
        assertThat(finding.path()).isEqualTo("incidents[1].notices[0].givenAt");
        assertThat(finding.shownPath()).isEqualTo("incidents[1].notices[0].givenAt");
        assertThat(finding.pointer()).isEqualTo("/incidents/1/notices/0/givenAt");
        assertThat(finding.other()).isEmpty();
        assertThat(finding.otherPointer()).isEmpty();
        assertThat(finding.parameters()).isEqualTo(Map.of("due", "2026-08-05 02:20:00", "delay", "0:00:01"));
        assertThat(finding).hasToString("10/notified-within-one-hour BREACHED at incidents[1].notices[0].givenAt");
    }

    @Test
    void is_called_and_told_in_the_readers_language() {
        Finding finding = late();

        assertThat(finding.label(Locale.ENGLISH)).isEqualTo("time of the notice");
        assertThat(finding.label(Locale.TAIWAN)).isEqualTo("通報時間");
        assertThat(finding.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo(finding.label(Locale.TAIWAN));
        assertThat(finding.label(Locale.FRENCH)).isEqualTo(finding.label(Locale.ENGLISH));
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("must lie within one hour, by 2026-08-05 02:20:00 at the latest, and came 0:00:01 late;"
                        + " record the reason and prevent a repetition (art. 10)");
        assertThat(finding.message(Locale.TAIWAN))
                .isEqualTo("應於一小時內（至遲 2026-08-05 02:20:00）通報，實際逾時 0:00:01，請記錄原因並防止再發生（第十點）");
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo(finding.message(Locale.TAIWAN));
        assertThat(finding.message(Locale.FRENCH)).isEqualTo(finding.message(Locale.ENGLISH));
    }

    @Test
    void carries_its_code_in_the_template() {
        assertThat(late().template())
                .isEqualTo("{tw.ictoutsourcing.10.notified-within-one-hour.late}"
                        + "{tw.ictoutsourcing.10.notified-within-one-hour}");
    }

    @Test
    void of_a_missing_fact_begins_with_its_label() {
        Finding finding = only(INCIDENT.withEvidence(INCIDENT.evidence().withKept(null)));

        assertThat(finding.template())
                .isEqualTo("{tw.ictoutsourcing.label.Evidence.kept}{tw.ictoutsourcing.every.missing}"
                        + "{tw.ictoutsourcing.10.evidence-preserved}");
        assertThat(finding.message(Locale.ENGLISH))
                .startsWith(finding.label(Locale.ENGLISH) + ": not recorded")
                .endsWith(" (art. 10)");
        assertThat(finding.message(Locale.TAIWAN))
                .startsWith(finding.label(Locale.TAIWAN) + "尚未記錄")
                .endsWith("（第十點）");
        assertThat(finding.parameters()).isEmpty();
    }

    @Test
    void stops_at_the_first_absent_component() {
        Finding finding = only(INCIDENT.withEvidence(null));

        assertThat(finding.path()).isEqualTo("incidents[0].evidence");
        assertThat(finding.pointer()).isEqualTo("/incidents/0/evidence");
    }

    @Test
    void shows_no_place_below_the_owner_of_personal_data() {
        Finding finding = only(COMPLIANT.withNotificationRoutes(
                ROUTE.withId(COMPLIANT.notificationRoutes().get(1).id()), ROUTE.withRecipient(null)));

        assertThat(finding.path()).isEqualTo("notificationRoutes[1].recipient");
        assertThat(finding.pointer()).isEqualTo("/notificationRoutes/1/recipient");
        assertThat(finding.shownPath()).isEqualTo("notificationRoutes[1]");
        assertThat(finding.template()).startsWith("{tw.ictoutsourcing.label.NotificationRoute.recipient}");
    }

    @Test
    void of_a_fact_missing_in_the_engagement_has_no_subject() {
        Finding finding = only(COMPLIANT
                .withNotificationRoutes((List<NotificationRoute>) null)
                .withIncidents(INCIDENT.withId("A"), INCIDENT.withId("B")));

        assertThat(finding.path()).isEqualTo("notificationRoutes");
        assertThat(finding.subject()).isEmpty();
    }

    @Test
    void of_what_an_incident_makes_of_the_engagement_has_the_incident_as_subject() {
        Finding finding = only(COMPLIANT
                .withNotificationRoutes(ROUTE.withDesignatedOn(LocalDate.parse("2026-08-05")))
                .withIncidents(INCIDENT));

        assertThat(finding.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(finding.path()).isEqualTo("notificationRoutes[0].designatedOn");
        assertThat(finding.subject()).contains("INC-1");
    }

    @Test
    void of_a_contradiction_names_both_places() {
        Incident contradictory =
                INCIDENT.withReviewReport(INCIDENT.reviewReport().withDone(false));
        Finding finding = only(COMPLIANT.withIncidents(INCIDENT.withId("A"), contradictory));

        assertThat(finding.path()).isEqualTo("incidents[1].reviewReport.done");
        assertThat(finding.other()).contains("incidents[1].reviewReport.at");
        assertThat(finding.otherPointer()).contains("/incidents/1/reviewReport/at");
    }

    @Test
    void of_a_record_that_comes_alone_counts_its_places_from_the_record() {
        List<Finding> findings = Assessor.of(Rulebook.standard())
                .assess(INCIDENT.withNotices(), Cases.AT)
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("notices");
            assertThat(finding.pointer()).isEqualTo("/notices");
            assertThat(finding.subject()).contains("INC-1");
        });
    }
}
