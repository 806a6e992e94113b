package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static tw.ictoutsourcing.testing.GuidelineAssertions.assertThat;

import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;

/** The assertions that applications use: what they accept, what they reject, and what they then show. */
class AssessmentAssertTest {

    private static final Assessment COMPLIANT = assess(Cases.compliant());

    /** A late notice breaches two requirements by one finding. */
    private static final Assessment LATE = assess(Cases.compliant().withIncidents(late("INC-1"), late("INC-2")));

    private static final Assessment SILENT = assess(Cases.compliant().withContract(null));

    private static Assessment assess(Engagement engagement) {
        return Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT);
    }

    private static Incident late(String id) {
        Incident incident = Cases.compliant().incidents().get(0);
        Notice notice = incident.notices().get(0);
        return incident.withId(id)
                .withMayAffectAgency(false)
                .withNotices(notice.withGivenAt(incident.knownAt().plusSeconds(3601)));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> rejected(ThrowingCallable assertion) {
        return assertThatCode(assertion).isExactlyInstanceOf(AssertionError.class);
    }

    @Test
    void accepts_what_complies() {
        assertThat(COMPLIANT)
                .complies()
                .passes()
                .compliesWith(Requirement.TEAM_ELIGIBLE)
                .awaits(Requirement.RETURNED_OR_DELETED)
                .isFreeOf(Requirement.AGENCY_RULES);
    }

    @Test
    void accepts_a_breach_under_every_requirement_that_its_finding_names() {
        assertThat(LATE)
                .breaches(Requirement.NOTIFIED_WITHIN_ONE_HOUR)
                .at("incidents[1].notices[0].givenAt")
                .about("INC-2")
                .saying(Locale.TAIWAN, "一小時")
                .and()
                .breaches(Requirement.NOTIFIED_AS_DESIGNATED)
                .about("INC-1");
    }

    @Test
    void accepts_missing_facts_and_what_is_left_to_review() {
        assertThat(SILENT).lacksFactsFor(Requirement.PENALTIES_SET).at("contract");
        assertThat(assess(Cases.compliant().withUnpaid(true).withContractKind(null)))
                .passes()
                .leavesToReview(Requirement.CONTRACT_KIND_STATED)
                .at("contractKind");
    }

    @Test
    void rejects_an_engagement_that_does_not_comply_and_shows_every_finding() {
        rejected(() -> assertThat(LATE).complies()).hasMessage("""
                        Expected an engagement of which nothing is wrong or open, but the findings are:
                          10/notified-within-one-hour (also 10/notified-as-designated) BREACHED at incidents[0].notices[0].givenAt about INC-1
                            must lie within one hour, by 2026-08-05 02:20:00 at the latest, and came 0:00:01 late; record the reason and prevent a repetition (art. 10)
                          10/notified-within-one-hour (also 10/notified-as-designated) BREACHED at incidents[1].notices[0].givenAt about INC-2
                            must lie within one hour, by 2026-08-05 02:20:00 at the latest, and came 0:00:01 late; record the reason and prevent a repetition (art. 10)\
                        """);
        rejected(() -> assertThat(LATE).passes()).hasMessageContaining("incidents[0].notices[0].givenAt");
    }

    @Test
    void rejects_another_verdict_and_says_which_it_is() {
        rejected(() -> assertThat(COMPLIANT).breaches(Requirement.PENALTIES_SET))
                .hasMessage("Expected 4-6/penalties-set to come to BREACHED, but it came to COMPLIES;"
                        + " the findings are: none");
        rejected(() -> assertThat(SILENT).breaches(Requirement.PENALTIES_SET))
                .hasMessageContaining("came to INSUFFICIENT")
                .hasMessageContaining("INSUFFICIENT at contract");
        rejected(() -> assertThat(LATE).lacksFactsFor(Requirement.NOTIFIED_WITHIN_ONE_HOUR));
        rejected(() -> assertThat(LATE).leavesToReview(Requirement.NOTIFIED_WITHIN_ONE_HOUR));
        rejected(() -> assertThat(LATE).compliesWith(Requirement.NOTIFIED_WITHIN_ONE_HOUR));
        rejected(() -> assertThat(COMPLIANT).awaits(Requirement.TEAM_ELIGIBLE));
        rejected(() -> assertThat(COMPLIANT).isFreeOf(Requirement.TEAM_ELIGIBLE));
    }

    @Test
    void rejects_another_place_another_subject_and_another_text() {
        rejected(() -> assertThat(LATE)
                        .breaches(Requirement.NOTIFIED_WITHIN_ONE_HOUR)
                        .at("incidents[0].notices[0].givenAt")
                        .about("INC-2"))
                .hasMessageStartingWith(
                        "Expected a finding on 10/notified-within-one-hour about INC-2, but those on it are:")
                .hasMessageContaining("about INC-1")
                .hasMessageNotContaining("incidents[1]");
        rejected(() ->
                assertThat(LATE).breaches(Requirement.NOTIFIED_WITHIN_ONE_HOUR).at("incidents[0].notices[0]"));
        rejected(() ->
                assertThat(LATE).breaches(Requirement.NOTIFIED_WITHIN_ONE_HOUR).saying(Locale.ENGLISH, "一小時"));
    }

    @Test
    void rejects_a_requirement_that_is_not_judged_of_the_record() {
        Assessment alone = Assessor.of(Rulebook.standard()).assess(late("INC-1"), Cases.at(Stage.PERFORMANCE));

        rejected(() -> assertThat(alone).comesTo(Requirement.PENALTIES_SET, Verdict.COMPLIES))
                .hasMessageContaining("is not judged of such a record");
    }

    @Test
    void tells_what_it_was_described_as() {
        rejected(() -> assertThat(LATE).as("the late notice").complies()).hasMessageStartingWith("[the late notice]");
    }

    @Test
    void shows_no_personal_data() {
        String name = Cases.compliant().team().get(0).name();
        Assessment nobody = assess(Cases.compliant()
                .withTeam(Cases.compliant().team().stream()
                        .map(member -> member.withAffidavit(null))
                        .toList()));

        rejected(() -> assertThat(nobody).complies()).hasMessageNotContaining(name);
        assertThat(name).isNotBlank();
    }
}
