package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.CLOUD_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_REVIEWED;
import static tw.ictoutsourcing.guideline.Requirement.DEDICATED_SECURITY_STAFF;
import static tw.ictoutsourcing.guideline.Requirement.DEFICIENCIES_CONTROLLED;
import static tw.ictoutsourcing.guideline.Requirement.DELIVERABLE_ORIGIN_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.ENCRYPTED_CONNECTION;
import static tw.ictoutsourcing.guideline.Requirement.EVIDENCE_PRESERVED;
import static tw.ictoutsourcing.guideline.Requirement.LAW_BINDING;
import static tw.ictoutsourcing.guideline.Requirement.MEASURES_EVALUATED;
import static tw.ictoutsourcing.guideline.Requirement.MULTI_FACTOR;
import static tw.ictoutsourcing.guideline.Requirement.NEW_CONTRACT_WHEN_NECESSARY;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Requirement.NO_REMOTE_WITHOUT_NEED;
import static tw.ictoutsourcing.guideline.Requirement.NO_RESTART_BEFORE_EVIDENCE;
import static tw.ictoutsourcing.guideline.Requirement.ONE_ACCOUNT_PER_PERSON;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.REVIEW_REPORT_FILED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.SELF_AUDITED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TERMS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.TRAINED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.TRAINING_COVERS_TOPICS;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.audit.Audit;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.Performance;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.personnel.TeamMember;

/** The laws that hold everywhere, where the articles touch them. */
class LawsTest {

    private static final Assessor ASSESSOR = Assessor.of(Rulebook.standard());
    private static final Incident INCIDENT = Cases.compliant().incidents().get(0);

    private static Assessment incident(UnaryOperator<Incident> change) {
        return ASSESSOR.assess(Cases.compliant().withIncidents(change.apply(INCIDENT)), Cases.AT);
    }

    private static Verdict verdict(Assessment assessment, Requirement requirement) {
        return assessment.verdict(requirement).orElseThrow();
    }

    @Test
    void law_1_unknown_never_passes_and_none_is_another_fact_than_unknown() {
        assertThat(verdict(incident(it -> it.withNotices((List<Notice>) null)), NOTIFIED_WITHIN_ONE_HOUR))
                .isEqualTo(INSUFFICIENT);
        assertThat(verdict(incident(Incident::withNotices), NOTIFIED_WITHIN_ONE_HOUR))
                .isEqualTo(BREACHED);
        assertThat(verdict(incident(it -> it.withLegalAction(null)), EVIDENCE_PRESERVED))
                .isEqualTo(INSUFFICIENT);
        assertThat(verdict(incident(it -> it.withLegalAction(false)), EVIDENCE_PRESERVED))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void law_1_an_absent_list_of_events_waits_for_performance() {
        Engagement unrecorded = Cases.compliant().withIncidents((List<Incident>) null);
        Engagement signed = unrecorded.withStage(Stage.CONTRACT).withPerformance(null);

        assertThat(verdict(ASSESSOR.assess(signed, Cases.AT), EVIDENCE_PRESERVED))
                .isEqualTo(PENDING);
        assertThat(verdict(ASSESSOR.assess(unrecorded, Cases.AT), EVIDENCE_PRESERVED))
                .isEqualTo(INSUFFICIENT);
        assertThat(verdict(ASSESSOR.assess(unrecorded.withIncidents(), Cases.AT), EVIDENCE_PRESERVED))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void law_2_all_of_no_devices_does_not_pass() {
        Assessment assessment =
                incident(it -> it.withEvidence(it.evidence().withDevices()).withRestarts());

        assertThat(verdict(assessment, NO_RESTART_BEFORE_EVIDENCE)).isEqualTo(INSUFFICIENT);
    }

    @Test
    void law_3_one_known_breach_decides_whatever_is_missing() {
        Assessment assessment = incident(
                it -> it.withEvidence(it.evidence().withCollected(false).withKept(null)));

        assertThat(verdict(assessment, EVIDENCE_PRESERVED)).isEqualTo(BREACHED);
    }

    @Test
    void law_3_of_several_notices_one_good_one_suffices() {
        Assessment assessment = incident(it -> it.withNotices(
                it.notices().get(0).withRoute(null),
                it.notices().get(0),
                it.notices().get(0).withGivenAt(it.knownAt().plusSeconds(7200))));

        assertThat(verdict(assessment, NOTIFIED_AS_DESIGNATED)).isEqualTo(COMPLIES);
    }

    @Test
    void law_4_every_limb_counts_and_is_named() {
        Assessment assessment = incident(
                it -> it.withEvidence(it.evidence().withCollected(false).withKept(false)));

        assertThat(assessment.findings())
                .extracting(Finding::path)
                .containsExactly("incidents[0].evidence.collected", "incidents[0].evidence.kept");
    }

    @Test
    void law_5_what_lies_after_the_instant_has_not_happened() {
        Engagement engagement = Cases.compliant();
        Instant before = INCIDENT.occurredAt().minusNanos(1);
        Instant unknowing = INCIDENT.knownAt().minusNanos(1);

        assertThat(verdict(ASSESSOR.assess(engagement, before), NOTIFIED_WITHIN_ONE_HOUR))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(verdict(ASSESSOR.assess(engagement, unknowing), NOTIFIED_WITHIN_ONE_HOUR))
                .isEqualTo(PENDING);
    }

    @Test
    void law_6_the_order_within_a_day_cannot_be_seen_in_a_date() {
        LocalDate day = Taipei.dateOf(INCIDENT.responseCompletedAt());
        Assessment sameDay = incident(it ->
                it.withReviewReport(Act.builder().done(true).at(Moment.of(day)).build()));
        Assessment sameInstant = incident(it -> it.withReviewReport(
                Act.builder().done(true).at(Moment.of(it.responseCompletedAt())).build()));

        assertThat(verdict(sameDay, REVIEW_REPORT_FILED)).isEqualTo(NEEDS_REVIEW);
        assertThat(verdict(sameInstant, REVIEW_REPORT_FILED)).isEqualTo(COMPLIES);
    }

    @Test
    void law_7_what_has_to_be_kept_up_is_judged_as_of_the_end() {
        Engagement ended =
                Cases.compliant().withPerformance(performance(it -> it.withEndedOn(LocalDate.parse("2026-08-31"))));
        Instant yearsLater = Instant.parse("2030-01-01T00:00:00Z");
        TeamMember member = ended.team().get(0);

        assertThat(verdict(ASSESSOR.assess(ended, yearsLater), TRAINED_REGULARLY))
                .isEqualTo(COMPLIES);
        assertThat(verdict(ASSESSOR.assess(ended.withTeam(member.withTrainings()), yearsLater), TRAINED_REGULARLY))
                .isEqualTo(NEEDS_REVIEW);
        assertThat(verdict(ASSESSOR.assess(Cases.compliant(), yearsLater), TRAINED_REGULARLY))
                .isEqualTo(BREACHED);
    }

    @Test
    void law_7_the_persons_own_end_counts_where_it_is_earlier() {
        Engagement ended =
                Cases.compliant().withPerformance(performance(it -> it.withEndedOn(LocalDate.parse("2029-12-31"))));
        Instant later = Instant.parse("2030-01-01T00:00:00Z");
        List<TeamMember> left = ended.team().stream()
                .map(member -> member.withLeftOn(LocalDate.parse("2026-08-31")))
                .toList();

        assertThat(verdict(ASSESSOR.assess(ended, later), TRAINED_REGULARLY)).isEqualTo(BREACHED);
        assertThat(verdict(ASSESSOR.assess(ended.withTeam(left), later), TRAINED_REGULARLY))
                .isEqualTo(COMPLIES);
    }

    @Test
    void law_7_what_is_kept_up_is_judged_as_of_the_end() {
        Instant later = Instant.parse("2027-11-24T01:00:00Z");
        Engagement running = Cases.compliant();
        Engagement ended = running.withPerformance(running.performance().withEndedOn(LocalDate.parse("2026-11-01")));

        assertThat(verdict(ASSESSOR.assess(running, later), SELF_AUDITED)).isEqualTo(NEEDS_REVIEW);
        assertThat(verdict(ASSESSOR.assess(running, later), AUDITED_REGULARLY)).isEqualTo(BREACHED);
        assertThat(verdict(ASSESSOR.assess(ended, later), SELF_AUDITED)).isEqualTo(COMPLIES);
        assertThat(verdict(ASSESSOR.assess(ended, later), AUDITED_REGULARLY)).isEqualTo(COMPLIES);
    }

    @Test
    void law_7_what_an_interval_still_left_time_for_at_the_end_is_put_before_a_person_but_no_self_audit_is_a_breach() {
        Engagement running = Cases.compliant()
                .withSelfAudits()
                .withAudits(Cases.compliant().audits().get(0));
        Engagement ended = running.withPerformance(running.performance().withEndedOn(LocalDate.parse("2026-11-01")));

        assertThat(verdict(ASSESSOR.assess(running, Cases.AT), SELF_AUDITED)).isEqualTo(PENDING);
        assertThat(verdict(ASSESSOR.assess(running, Cases.AT), AUDITED_REGULARLY))
                .isEqualTo(PENDING);
        assertThat(verdict(ASSESSOR.assess(ended, Cases.AT), SELF_AUDITED)).isEqualTo(BREACHED);
        assertThat(verdict(ASSESSOR.assess(ended, Cases.AT), AUDITED_REGULARLY)).isEqualTo(NEEDS_REVIEW);
    }

    @Test
    void law_7_an_end_that_is_not_recorded_is_one_finding_of_an_article_unless_a_breach_is_known_whatever_it_is() {
        Engagement closed = Cases.compliant().withStage(Stage.CLOSED);

        assertThat(ASSESSOR.assess(closed, Cases.AT).findings())
                .filteredOn(finding -> finding.path().equals("performance.endedOn"))
                .extracting(Finding::requirement, Finding::also)
                .containsExactly(
                        tuple(SECURITY_MANAGED_OR_CERTIFIED, List.of()),
                        tuple(WITHIN_PURPOSE, List.of()),
                        tuple(
                                TRAINED_REGULARLY,
                                List.of(TRAINING_COVERS_TOPICS, DEDICATED_SECURITY_STAFF, SELF_AUDITED)),
                        tuple(AUDITED_REGULARLY, List.of(CLOUD_CERTIFIED)));
        assertThat(verdict(ASSESSOR.assess(closed.withSecurityStaff(), Cases.AT), DEDICATED_SECURITY_STAFF))
                .isEqualTo(BREACHED);
    }

    @Test
    void law_8_without_a_deadline_the_end_of_the_relation_decides_on_a_change_and_a_deficiency() {
        Act undone = Act.builder().done(false).build();
        Engagement running = Cases.compliant();
        Change change = running.changes().get(0);
        Audit audit = running.audits().get(0);
        Engagement neglected = running.withChanges(
                        change.withReview(undone).withNewContract(undone).withEvaluation(undone))
                .withAudits(
                        audit.withDeficiencies(audit.deficiencies().get(0).withTracked(false)),
                        running.audits().get(1));
        Engagement ended =
                neglected.withPerformance(neglected.performance().withEndedOn(LocalDate.parse("2026-11-01")));

        for (Requirement without :
                List.of(CONTRACT_REVIEWED, NEW_CONTRACT_WHEN_NECESSARY, MEASURES_EVALUATED, DEFICIENCIES_CONTROLLED)) {
            assertThat(verdict(ASSESSOR.assess(neglected, Cases.AT), without)).isEqualTo(NEEDS_REVIEW);
            assertThat(verdict(ASSESSOR.assess(ended, Cases.AT), without)).isEqualTo(BREACHED);
        }
    }

    private static Performance performance(UnaryOperator<Performance> change) {
        return change.apply(Cases.compliant().performance());
    }

    @Test
    void law_8_without_a_deadline_the_end_of_the_relation_decides() {
        Engagement running = Cases.compliant()
                .withIncidents(
                        INCIDENT.withReviewReport(Act.builder().done(false).build()));
        Engagement ended = running.withPerformance(running.performance().withEndedOn(LocalDate.parse("2026-11-24")));

        assertThat(verdict(ASSESSOR.assess(running, Cases.AT), REVIEW_REPORT_FILED))
                .isEqualTo(NEEDS_REVIEW);
        assertThat(verdict(ASSESSOR.assess(ended, Cases.AT), REVIEW_REPORT_FILED))
                .isEqualTo(BREACHED);
    }

    @Test
    void law_9_a_contradiction_is_told_with_both_places() {
        Assessment assessment = incident(it -> it.withKnownAt(it.occurredAt().minusSeconds(1)));

        assertThat(verdict(assessment, NOTIFIED_WITHIN_ONE_HOUR)).isEqualTo(INSUFFICIENT);
        assertThat(assessment.findings()).allSatisfy(finding -> {
            assertThat(finding.path()).isEqualTo("incidents[0].knownAt");
            assertThat(finding.other()).contains("incidents[0].occurredAt");
        });
    }

    @Test
    void law_9_no_remote_management_beside_a_session_leaves_all_that_rests_on_it_open() {
        Assessment assessment = ASSESSOR.assess(
                Cases.compliant()
                        .withRemoteManagement(
                                Cases.compliant().remoteManagement().withPractised(false)),
                Cases.AT);

        assertThat(assessment.findings()).hasSize(7).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(INSUFFICIENT);
            assertThat(finding.path()).isEqualTo("remoteManagement.practised");
            assertThat(finding.other()).contains("remoteManagement.sessions[0]");
        });
    }

    @Test
    void law_10_grants_that_are_not_recorded_are_one_finding() {
        Assessment assessment = ASSESSOR.assess(
                Cases.compliant()
                        .withRemoteManagement(
                                Cases.compliant().remoteManagement().withGrants((List<RemoteGrant>) null)),
                Cases.AT);

        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("remoteManagement.grants");
            assertThat(finding.requirement()).isEqualTo(NO_REMOTE_WITHOUT_NEED);
            assertThat(finding.also()).containsExactly(ENCRYPTED_CONNECTION, ONE_ACCOUNT_PER_PERSON, MULTI_FACTOR);
        });
    }

    @Test
    void law_10_one_missing_fact_is_one_finding_of_the_first_requirement() {
        Assessment assessment = incident(it -> it.withLegalAction(null));

        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.requirement()).isEqualTo(EVIDENCE_PRESERVED);
            assertThat(finding.also()).containsExactly(NO_RESTART_BEFORE_EVIDENCE);
            assertThat(finding.path()).isEqualTo("incidents[0].legalAction");
        });
        assertThat(verdict(assessment, NO_RESTART_BEFORE_EVIDENCE)).isEqualTo(INSUFFICIENT);
    }

    @Test
    void law_10_an_involvement_of_personal_data_that_is_not_recorded_is_one_finding() {
        Assessment assessment = ASSESSOR.assess(Cases.compliant().withPersonalData(null), Cases.AT);

        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("personalData");
            assertThat(finding.requirement()).isEqualTo(TERMS_STATED);
            assertThat(finding.also()).containsExactly(LAW_BINDING, WITHIN_PURPOSE);
        });
    }

    @Test
    void law_10_an_end_before_the_start_is_one_finding_however_many_persons_it_leaves_undecided() {
        Assessment assessment = ASSESSOR.assess(
                Cases.compliant().withPerformance(performance(it -> it.withEndedOn(LocalDate.parse("2026-03-31")))),
                Cases.AT);

        assertThat(assessment.findings())
                .filteredOn(finding -> finding.requirement() == TRAINED_REGULARLY)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("performance.endedOn");
                    assertThat(finding.other()).contains("performance.startedOn");
                    assertThat(finding.subject()).isEmpty();
                    assertThat(finding.also()).contains(TRAINING_COVERS_TOPICS, DEDICATED_SECURITY_STAFF);
                });
    }

    @Test
    void law_10_a_stage_that_is_not_recorded_is_one_finding_of_each_article() {
        Engagement engagement = Cases.compliant()
                .withStage(null)
                .withContract(null)
                .withPerformance(null)
                .withTender(null)
                .withVendor(null)
                .withPersonalData(null);

        Map<Article, List<Finding>> findings =
                ASSESSOR.assess(engagement.withIncidents((List<Incident>) null), Cases.AT).findings().stream()
                        .collect(Collectors.groupingBy(
                                finding -> finding.requirement().section().article()));

        assertThat(findings.keySet())
                .containsExactlyInAnyOrder(
                        Article.PROCUREMENT,
                        Article.CONTRACT_CONTENT,
                        Article.PERSONAL_DATA,
                        Article.OPERATION,
                        Article.CHANGE,
                        Article.AUDIT,
                        Article.INCIDENT);
        assertThat(findings.values())
                .allSatisfy(ofArticle -> assertThat(ofArticle)
                        .singleElement()
                        .extracting(Finding::path)
                        .isEqualTo("stage"));
    }

    @Test
    void law_10_a_vendor_who_is_not_recorded_is_one_finding_of_each_article() {
        Assessment assessment = ASSESSOR.assess(Cases.compliant().withVendor(null), Cases.AT);

        assertThat(assessment.findings())
                .filteredOn(finding -> finding.path().equals("vendor"))
                .extracting(Finding::requirement, Finding::also)
                .containsExactly(
                        tuple(
                                SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                                List.of(
                                        TEAM_ELIGIBLE,
                                        PRODUCT_BRAND_ELIGIBLE,
                                        DELIVERABLE_ORIGIN_ELIGIBLE,
                                        SECURITY_MANAGED_OR_CERTIFIED)),
                        tuple(AUDITED_REGULARLY, List.of()));
    }

    @Test
    void law_10_audits_that_are_not_recorded_are_one_finding() {
        Assessment assessment = ASSESSOR.assess(Cases.compliant().withAudits((List<Audit>) null), Cases.AT);

        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("audits");
            assertThat(finding.requirement()).isEqualTo(AUDITED_REGULARLY);
            assertThat(finding.also()).containsExactly(DEFICIENCIES_CONTROLLED);
        });
    }
}
