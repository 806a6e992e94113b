package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static tw.ictoutsourcing.guideline.Requirement.ANOMALY_CONTAINED;
import static tw.ictoutsourcing.guideline.Requirement.CITY_RULES_INCORPORATED;
import static tw.ictoutsourcing.guideline.Requirement.CONFIDENTIALITY_SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_REVIEWED;
import static tw.ictoutsourcing.guideline.Requirement.DEFICIENCIES_CONTROLLED;
import static tw.ictoutsourcing.guideline.Requirement.ENCRYPTED_CONNECTION;
import static tw.ictoutsourcing.guideline.Requirement.EVIDENCE_PRESERVED;
import static tw.ictoutsourcing.guideline.Requirement.INCIDENT_NOTIFIED_IN_TIME;
import static tw.ictoutsourcing.guideline.Requirement.LAW_BINDING;
import static tw.ictoutsourcing.guideline.Requirement.MEASURES_EVALUATED;
import static tw.ictoutsourcing.guideline.Requirement.MULTI_FACTOR;
import static tw.ictoutsourcing.guideline.Requirement.NEW_CONTRACT_WHEN_NECESSARY;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Requirement.NO_REMOTE_WITHOUT_NEED;
import static tw.ictoutsourcing.guideline.Requirement.NO_RESTART_BEFORE_EVIDENCE;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.REVIEW_REPORT_FILED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_GUIDELINE_FOLLOWED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PARTICIPATION;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PRODUCTS;
import static tw.ictoutsourcing.guideline.Requirement.TERMS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.THIRD_PARTY_DUTIES_STATED;
import static tw.ictoutsourcing.guideline.Requirement.TRAINED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.TRAINING_COVERS_TOPICS;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.ictoutsourcing.audit.Audit;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.operation.Anomaly;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.Performance;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.Tender;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.Vendor;

class AssessorTest {

    private static final Assessor ASSESSOR = Assessor.of(Rulebook.standard());
    private static final Engagement COMPLIANT = Cases.compliant();
    /** An incident of 十 alone: it is recorded as not affecting the agency, so 七(六) does not apply. */
    private static final Incident INCIDENT = COMPLIANT.incidents().get(0).withMayAffectAgency(false);

    private static final Act NOT_DONE = Act.builder().done(false).build();
    private static final Set<Requirement> ARTICLE_10 = EnumSet.range(NOTIFIED_WITHIN_ONE_HOUR, REVIEW_REPORT_FILED);

    /** The compliant engagement without anything that says how far it has come, and without incidents. */
    private static final Engagement BARE =
            COMPLIANT.withStage(null).withContract(null).withPerformance(null).withIncidents((List<Incident>) null);

    /** A subject of somebody else's. */
    private record Foreign() implements GuidelineSubject {}

    @Test
    void refuses_a_record_that_is_not_of_the_guideline() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.assess(new Foreign(), Cases.AT))
                .withMessage("nothing is judged of Foreign on its own");
        assertThat(Assessor.judged(Foreign.class)).isEmpty();
    }

    @Test
    void refuses_to_assess_by_nothing_or_as_if_nothing() {
        assertThatNullPointerException().isThrownBy(() -> Assessor.of(null)).withMessage("rulebook");
        assertThatNullPointerException()
                .isThrownBy(() -> ASSESSOR.assess(COMPLIANT, Cases.AT, null))
                .withMessage("asIf");
    }

    @Test
    void judges_by_its_rulebook() {
        assertThat(ASSESSOR.rulebook()).isSameAs(Rulebook.standard());
    }

    @Test
    void tells_what_is_judged_of_each_type() {
        assertThat(Assessor.judged(Engagement.class)).containsAll(ARTICLE_10);
        assertThat(Assessor.judged(InformationSystem.class)).containsExactly(PROTECTION_LEVEL_SET);
        assertThat(Assessor.judged(Tender.class))
                .containsExactly(TENDER_BARS_MAINLAND_PARTICIPATION, TENDER_BARS_MAINLAND_PRODUCTS);
        assertThat(Assessor.judged(Vendor.class)).containsExactly(TEAM_ELIGIBLE, SECURITY_MANAGED_OR_CERTIFIED);
        assertThat(Assessor.judged(Participant.class)).containsExactly(TEAM_ELIGIBLE);
        assertThat(Assessor.judged(TeamMember.class))
                .containsExactly(TEAM_ELIGIBLE, CONFIDENTIALITY_SIGNED, TRAINED_REGULARLY, TRAINING_COVERS_TOPICS);
        assertThat(Assessor.judged(Supply.class))
                .containsExactly(RESTRICTED_PRODUCTS_APPROVED, PRODUCT_BRAND_ELIGIBLE, SECURITY_GUIDELINE_FOLLOWED);
        assertThat(Assessor.judged(Contract.class))
                .containsExactlyElementsOf(EnumSet.range(CITY_RULES_INCORPORATED, THIRD_PARTY_DUTIES_STATED));
        assertThat(Assessor.judged(PersonalData.class)).containsExactly(TERMS_STATED, LAW_BINDING, WITHIN_PURPOSE);
        assertThat(Assessor.judged(DataHandlingTerms.class)).containsExactly(TERMS_STATED, LAW_BINDING);
        assertThat(Assessor.judged(Audit.class)).containsExactly(DEFICIENCIES_CONTROLLED);
        assertThat(Assessor.judged(Change.class))
                .containsExactly(CONTRACT_REVIEWED, NEW_CONTRACT_WHEN_NECESSARY, MEASURES_EVALUATED);
        assertThat(Assessor.judged(Incident.class))
                .containsExactly(
                        INCIDENT_NOTIFIED_IN_TIME,
                        NOTIFIED_WITHIN_ONE_HOUR,
                        EVIDENCE_PRESERVED,
                        NO_RESTART_BEFORE_EVIDENCE,
                        REVIEW_REPORT_FILED);
        assertThat(Assessor.judged(RemoteManagement.class))
                .containsExactlyElementsOf(EnumSet.range(NO_REMOTE_WITHOUT_NEED, ANOMALY_CONTAINED));
        assertThat(Assessor.judged(RemoteGrant.class))
                .containsExactly(NO_REMOTE_WITHOUT_NEED, ENCRYPTED_CONNECTION, MULTI_FACTOR);
        assertThat(Assessor.judged(Anomaly.class)).containsExactly(ANOMALY_CONTAINED);
    }

    @Test
    void knows_no_stage_of_a_record_that_comes_alone() {
        assertThat(ASSESSOR.assess(INCIDENT, Cases.AT).stage()).isEmpty();
        assertThat(ASSESSOR.assess(COMPLIANT, Cases.AT).stage()).contains(Stage.PERFORMANCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PROCUREMENT", "CONTRACT", "PERFORMANCE"})
    void never_goes_back_to_an_earlier_stage(Stage asIf) {
        Assessment assessment = ASSESSOR.assess(COMPLIANT, Cases.AT, asIf);

        assertThat(assessment.stage()).contains(Stage.PERFORMANCE);
        assertThat(assessment.judgements())
                .isEqualTo(ASSESSOR.assess(COMPLIANT, Cases.AT).judgements());
    }

    @Test
    void goes_forward_to_a_stage_as_if_it_had_come() {
        Engagement unfiled = COMPLIANT.withIncidents(INCIDENT.withReviewReport(NOT_DONE));

        assertThat(ASSESSOR.assess(unfiled, Cases.AT).verdict(REVIEW_REPORT_FILED))
                .contains(NEEDS_REVIEW);
        Assessment closed = ASSESSOR.assess(unfiled, Cases.AT, Stage.CLOSED);
        assertThat(closed.stage()).contains(Stage.CLOSED);
        assertThat(closed.verdict(REVIEW_REPORT_FILED)).contains(BREACHED);
    }

    private static List<Judgement> judgements(Assessment assessment) {
        return assessment.judgements().stream()
                .filter(judgement -> ARTICLE_10.contains(judgement.requirement()))
                .toList();
    }

    private static List<Finding> findings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> ARTICLE_10.contains(finding.requirement()))
                .toList();
    }

    private static void comesTo(Assessment assessment, Verdict verdict) {
        assertThat(judgements(assessment)).extracting(Judgement::requirement).containsExactlyElementsOf(ARTICLE_10);
        assertThat(judgements(assessment)).extracting(Judgement::verdict).containsOnly(verdict);
    }

    private static void isMissing(Assessment assessment, String path) {
        comesTo(assessment, INSUFFICIENT);
        assertThat(findings(assessment)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.requirement()).isEqualTo(NOTIFIED_WITHIN_ONE_HOUR);
            assertThat(finding.also())
                    .containsExactly(
                            NOTIFIED_AS_DESIGNATED,
                            EVIDENCE_PRESERVED,
                            NO_RESTART_BEFORE_EVIDENCE,
                            REVIEW_REPORT_FILED);
            assertThat(finding.subject()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PROCUREMENT", "CONTRACT"})
    void expects_no_incidents_before_performance(Stage stage) {
        Engagement engagement = BARE.withStage(stage);

        comesTo(ASSESSOR.assess(engagement, Cases.AT), PENDING);
        comesTo(ASSESSOR.assess(engagement.withIncidents(), Cases.AT), NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PERFORMANCE", "CLOSED"})
    void misses_incidents_that_are_not_recorded_from_performance_on(Stage stage) {
        isMissing(ASSESSOR.assess(BARE.withStage(stage), Cases.AT), "incidents");
    }

    @Test
    void misses_the_stage_where_none_is_stated_and_no_milestone_has_come() {
        isMissing(ASSESSOR.assess(BARE, Cases.AT), "stage");
        isMissing(ASSESSOR.assess(BARE.withContract(COMPLIANT.contract()), Cases.AT), "stage");
        isMissing(ASSESSOR.assess(BARE.withPerformance(COMPLIANT.performance()), Cases.AT), "incidents");
    }

    @ParameterizedTest
    @EnumSource
    void does_not_expect_incidents_of_a_stage_that_is_only_supposed(Stage asIf) {
        comesTo(ASSESSOR.assess(BARE.withStage(Stage.CONTRACT), Cases.AT, asIf), PENDING);
    }

    private static Engagement endedBeforeStart(UnaryOperator<Performance> change) {
        Performance performance = Performance.builder()
                .endedOn(LocalDate.parse("2026-11-24"))
                .endedBeforeStart(true)
                .build();
        return BARE.withPerformance(change.apply(performance));
    }

    @Test
    void expects_no_incidents_of_an_engagement_that_ended_before_it_began() {
        Assessment assessment = ASSESSOR.assess(endedBeforeStart(performance -> performance), Cases.AT);

        comesTo(assessment, NOT_APPLICABLE);
        assertThat(judgements(assessment))
                .allSatisfy(judgement -> assertThat(judgement.why(Locale.ENGLISH))
                        .contains("the engagement is stated to have ended before performance began"));
    }

    @Test
    void judges_incidents_that_are_recorded_all_the_same() {
        Engagement engagement = endedBeforeStart(performance -> performance).withIncidents(INCIDENT.withNotices());

        assertThat(ASSESSOR.assess(engagement, Cases.AT).verdict(NOTIFIED_WITHIN_ONE_HOUR))
                .contains(BREACHED);
    }

    @Test
    void does_not_read_that_it_ended_before_it_began_before_it_has_ended() {
        Engagement running = endedBeforeStart(performance -> performance.withEndedOn(LocalDate.parse("2026-11-25")));

        comesTo(ASSESSOR.assess(running.withStage(Stage.CONTRACT), Cases.AT), PENDING);
    }

    @Test
    void tells_a_start_that_has_come_beside_the_statement_that_there_was_none() {
        Engagement contradictory =
                endedBeforeStart(performance -> performance.withStartedOn(LocalDate.parse("2026-11-24")));
        Engagement ahead = endedBeforeStart(performance -> performance.withStartedOn(LocalDate.parse("2026-11-25")));

        Assessment assessment = ASSESSOR.assess(contradictory, Cases.AT);
        comesTo(assessment, INSUFFICIENT);
        assertThat(findings(assessment)).allSatisfy(finding -> {
            assertThat(finding.path()).isEqualTo("performance.endedBeforeStart");
            assertThat(finding.other()).contains("performance.startedOn");
        });
        comesTo(ASSESSOR.assess(ahead, Cases.AT), NOT_APPLICABLE);
    }

    @Test
    void asks_nothing_of_an_engagement_without_ict_content() {
        Engagement outside = COMPLIANT
                .withIctContent(false)
                .withServices(Service.builder().kind(ServiceKind.OTHER_CLOUD).build())
                .withIncidents(INCIDENT.withNotices());

        Assessment assessment = ASSESSOR.assess(outside, Cases.AT);
        comesTo(assessment, NOT_APPLICABLE);
        assertThat(assessment.judgements())
                .allSatisfy(judgement -> assertThat(judgement.why(Locale.ENGLISH))
                        .contains("the engagement is stated to have no ICT content"));
    }

    @Test
    void judges_an_engagement_whose_listed_service_denies_that_it_has_no_ict_content() {
        Engagement engagement = COMPLIANT.withIctContent(false).withIncidents(INCIDENT.withNotices());

        assertThat(ASSESSOR.assess(engagement, Cases.AT).verdict(NOTIFIED_WITHIN_ONE_HOUR))
                .contains(BREACHED);
        assertThat(ASSESSOR.assess(engagement.withIctContent(null), Cases.AT).verdict(NOTIFIED_WITHIN_ONE_HOUR))
                .contains(BREACHED);
    }

    @Test
    void finds_under_some_articles_what_it_finds_under_all() {
        Engagement spoilt = COMPLIANT.withIncidents(
                INCIDENT.withNotices().withLegalAction(null).withReviewReport(NOT_DONE));

        assertThat(ASSESSOR.findings(spoilt, Cases.AT, EnumSet.of(Article.INCIDENT)))
                .extracting(Finding::toString)
                .containsExactlyElementsOf(ASSESSOR.assess(spoilt, Cases.AT).findings().stream()
                        .map(Finding::toString)
                        .toList());
        assertThat(ASSESSOR.findings(spoilt, Cases.AT, EnumSet.of(Article.AUDIT)))
                .isEmpty();
        assertThat(ASSESSOR.findings(COMPLIANT.tender(), Cases.AT, EnumSet.allOf(Article.class)))
                .isEmpty();
    }
}
