package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static tw.ictoutsourcing.guideline.Requirement.EVIDENCE_PRESERVED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Requirement.NO_RESTART_BEFORE_EVIDENCE;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.REVIEW_REPORT_FILED;
import static tw.ictoutsourcing.guideline.Requirement.RISK_ASSESSED_BEFORE_TENDER;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Section;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.vendor.BusinessNumber;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.Vendor;

class AssessmentTest {

    private static final Engagement COMPLIANT = Cases.compliant();
    /** An incident of 十 alone: it is recorded as not affecting the agency, so 七(六) does not apply. */
    private static final Incident INCIDENT = COMPLIANT.incidents().get(0).withMayAffectAgency(false);

    private static Assessment assess(Engagement engagement) {
        return Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT);
    }

    private static Assessment spoilt(UnaryOperator<Incident> change) {
        return assess(COMPLIANT.withIncidents(change.apply(INCIDENT)));
    }

    private static Judgement judgement(Assessment assessment, Requirement requirement) {
        return assessment.judgements().stream()
                .filter(one -> one.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }

    /** An assessment that came to given verdicts. */
    private static Assessment of(Map<Requirement, Verdict> verdicts) {
        List<Judgement> judgements = Arrays.stream(Requirement.values())
                .filter(verdicts::containsKey)
                .map(requirement -> new Judgement(requirement, null, verdicts.get(requirement), List.of(), null, null))
                .toList();
        return new Assessment(COMPLIANT, Rulebook.standard(), Cases.AT, null, judgements, List.of(), List.of());
    }

    @Test
    void says_of_what_by_what_and_when_it_judged() {
        Assessment assessment = assess(COMPLIANT);

        assertThat(assessment.subject()).isSameAs(COMPLIANT);
        assertThat(assessment.rulebook()).isSameAs(Rulebook.standard());
        assertThat(assessment.at()).isEqualTo(Cases.AT);
    }

    @Test
    void has_a_verdict_of_what_is_judged_and_none_of_what_is_not() {
        assertThat(assess(COMPLIANT).verdict(NOTIFIED_WITHIN_ONE_HOUR)).contains(Verdict.COMPLIES);
        Assessment alone = Assessor.of(Rulebook.standard()).assess(INCIDENT, Cases.AT);
        assertThat(alone.verdict(NOTIFIED_WITHIN_ONE_HOUR)).contains(Verdict.COMPLIES);
        assertThat(alone.verdict(NOTIFIED_AS_DESIGNATED)).isEmpty();
    }

    @Test
    void gives_a_section_the_worst_verdict_below_it() {
        Assessment assessment = of(Map.of(
                RISK_ASSESSED_BEFORE_TENDER, Verdict.COMPLIES,
                PROTECTION_LEVEL_SET, Verdict.NEEDS_REVIEW,
                RESTRICTED_PRODUCTS_APPROVED, Verdict.INSUFFICIENT,
                NOTIFIED_WITHIN_ONE_HOUR, Verdict.NOT_APPLICABLE,
                REVIEW_REPORT_FILED, Verdict.PENDING));

        assertThat(assessment.sections())
                .containsExactly(
                        entry(Article.PROCUREMENT, Verdict.INSUFFICIENT),
                        entry(Section.of("4-1"), Verdict.NEEDS_REVIEW),
                        entry(Section.of("4-2"), Verdict.INSUFFICIENT),
                        entry(Article.INCIDENT, Verdict.PENDING));
    }

    @Test
    void gives_a_requirement_the_worst_verdict_of_its_subjects() {
        Assessment assessment = assess(COMPLIANT.withIncidents(
                INCIDENT.withId("A"), INCIDENT.withId("B").withNotices()));

        Judgement judgement = judgement(assessment, NOTIFIED_WITHIN_ONE_HOUR);
        assertThat(judgement.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(judgement.subjects())
                .containsExactly(
                        new Judgement.OfSubject("A", "incidents[0]", Verdict.COMPLIES, null),
                        new Judgement.OfSubject("B", "incidents[1]", Verdict.BREACHED, null));
    }

    @Test
    void stays_pending_until_the_first_of_its_subjects_limits() {
        Instant known = Cases.AT.minusSeconds(60);
        Incident running = INCIDENT.withOccurredAt(known).withKnownAt(known).withNotices();
        Incident shorter = running.withOccurredAt(known.minusSeconds(600)).withKnownAt(known.minusSeconds(600));
        Assessment assessment =
                assess(COMPLIANT.withIncidents(running.withId("A"), shorter.withId("B"), INCIDENT.withId("C")));

        Judgement judgement = judgement(assessment, NOTIFIED_WITHIN_ONE_HOUR);
        assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judgement.until()).isEqualTo(Moment.of(known.plusSeconds(3000)));
        assertThat(judgement.subjects())
                .extracting(Judgement.OfSubject::until)
                .containsExactly(Moment.of(known.plusSeconds(3600)), Moment.of(known.plusSeconds(3000)), null);
        assertThat(judgement.why(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void tells_a_limit_and_a_reason_of_the_verdict_it_came_to_only() {
        Instant known = Cases.AT.minusSeconds(60);
        Incident running =
                INCIDENT.withId("A").withOccurredAt(known).withKnownAt(known).withNotices();
        Incident unreportable = INCIDENT.withId("B").withInEntrustedWork(false).withJudgedReportable(false);

        Judgement breached =
                judgement(assess(COMPLIANT.withIncidents(running, INCIDENT.withNotices())), NOTIFIED_WITHIN_ONE_HOUR);
        assertThat(breached.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(breached.until()).isNull();
        Judgement complies =
                judgement(assess(COMPLIANT.withIncidents(unreportable, INCIDENT)), NOTIFIED_WITHIN_ONE_HOUR);
        assertThat(complies.verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(complies.why(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void has_no_subjects_where_a_requirement_was_answered_without_one() {
        assertThat(assess(COMPLIANT.withIncidents()).judgements())
                .filteredOn(judgement -> judgement.requirement().section().article() == Article.INCIDENT)
                .isNotEmpty()
                .allSatisfy(judgement -> assertThat(judgement.subjects()).isEmpty());
    }

    @Test
    void says_why_a_requirement_does_not_apply() {
        Judgement judgement = judgement(spoilt(incident -> incident.withLegalAction(false)), EVIDENCE_PRESERVED);

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judgement.why(Locale.ENGLISH)).contains("no civil or criminal action is involved");
        assertThat(judgement.why(Locale.TAIWAN)).contains("未涉及民、刑事法律行動");
        assertThat(judgement.until()).isNull();
    }

    @Test
    void covers_what_has_a_requirement_that_was_judged() {
        assertThat(Assessor.of(Rulebook.standard()).assess(INCIDENT, Cases.AT).covers())
                .extracting(Section::number)
                .contains("10")
                .doesNotContain("5-1");
        assertThat(of(Map.of(
                                PROTECTION_LEVEL_SET, Verdict.COMPLIES,
                                RISK_ASSESSED_BEFORE_TENDER, Verdict.COMPLIES,
                                NOTIFIED_WITHIN_ONE_HOUR, Verdict.COMPLIES))
                        .covers())
                .extracting(Section::number)
                .containsExactly("4-1", "10");
    }

    @ParameterizedTest
    @EnumSource
    void passes_where_no_verdict_is_refused(Verdict verdict) {
        boolean refused = verdict == Verdict.BREACHED || verdict == Verdict.INSUFFICIENT;

        assertThat(of(Map.of(NOTIFIED_WITHIN_ONE_HOUR, Verdict.COMPLIES, REVIEW_REPORT_FILED, verdict))
                        .passes())
                .isEqualTo(!refused);
    }

    @Test
    void lists_findings_by_the_catalogue_and_then_by_place_with_indexes_as_numbers() {
        List<Incident> twelve = Stream.iterate(0, i -> i < 12, i -> i + 1)
                .map(i -> INCIDENT.withId("INC-" + i)
                        .withNotices()
                        .withEvidence(INCIDENT.evidence().withKept(false)))
                .toList();

        assertThat(assess(COMPLIANT.withIncidents(twelve)).findings())
                .extracting(finding -> finding.requirement().code() + " " + finding.path())
                .containsExactlyElementsOf(Stream.concat(
                                Stream.iterate(0, i -> i < 12, i -> i + 1)
                                        .map(i -> "10/notified-within-one-hour incidents[" + i + "].notices"),
                                Stream.iterate(0, i -> i < 12, i -> i + 1)
                                        .map(i -> "10/evidence-preserved incidents[" + i + "].evidence.kept"))
                        .toList());
    }

    @Test
    void tells_one_missing_fact_once_for_all_requirements_that_need_it() {
        assertThat(spoilt(incident -> incident.withLegalAction(null)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.requirement()).isEqualTo(EVIDENCE_PRESERVED);
                    assertThat(finding.also()).containsExactly(NO_RESTART_BEFORE_EVIDENCE);
                });
    }

    @Test
    void names_a_requirement_that_is_told_by_another_at_its_own_subject_only() {
        Incident late = INCIDENT.withNotices().withEvidence(INCIDENT.evidence().withKept(false));
        Incident contradictory =
                INCIDENT.withId("B").withKnownAt(INCIDENT.occurredAt().minusNanos(1));

        assertThat(assess(COMPLIANT.withIncidents(late, contradictory)).findings())
                .extracting(Finding::path, Finding::requirement, Finding::also)
                .containsExactly(
                        tuple("incidents[0].notices", NOTIFIED_WITHIN_ONE_HOUR, List.of(NOTIFIED_AS_DESIGNATED)),
                        tuple("incidents[1].knownAt", NOTIFIED_WITHIN_ONE_HOUR, List.of()),
                        tuple("incidents[1].knownAt", NOTIFIED_AS_DESIGNATED, List.of()),
                        tuple("incidents[0].evidence.kept", EVIDENCE_PRESERVED, List.of()));
    }

    @Test
    void tells_each_breach_for_itself() {
        assertThat(spoilt(incident -> incident.withKnownAt(INCIDENT.occurredAt().minusNanos(1)))
                        .findings())
                .extracting(Finding::requirement)
                .containsExactly(NOTIFIED_WITHIN_ONE_HOUR, NOTIFIED_AS_DESIGNATED);
    }

    @Test
    void has_no_advisory_for_business_numbers_that_pass_their_check() {
        assertThat(assess(COMPLIANT).advisories()).isEmpty();
    }

    @Test
    void advises_on_each_business_number_that_fails_its_check() {
        BusinessNumber wrong = BusinessNumber.of("12345678");
        List<Participant> participants = COMPLIANT.participants();
        Assessment assessment = assess(COMPLIANT
                .withVendor(COMPLIANT.vendor().withBusinessNumber(wrong))
                .withParticipants(participants.get(0), participants.get(1).withBusinessNumber(wrong)));

        assertThat(assessment.advisories())
                .containsExactly(
                        new Advisory("business-number", "vendor.businessNumber"),
                        new Advisory("business-number", "participants[1].businessNumber"));
        assertThat(assessment.advisories())
                .extracting(Advisory::pointer)
                .containsExactly("/vendor/businessNumber", "/participants/1/businessNumber");
        assertThat(assessment.advisories().get(0).message(Locale.ENGLISH))
                .isEqualTo("fails the check of a business number; compare it with the register"
                        + " (a few registered numbers do fail)");
        assertThat(assessment.advisories().get(0).message(Locale.TAIWAN))
                .isEqualTo("未通過統一編號檢查，請與登記資料核對（少數已登記的編號確實無法通過）");
        assertThat(assessment.passes()).isTrue();
    }

    @Test
    void advises_on_nothing_that_is_not_recorded() {
        assertThat(assess(COMPLIANT.withVendor((Vendor) null).withParticipants((List<Participant>) null))
                        .advisories())
                .isEmpty();
        assertThat(assess(COMPLIANT.withVendor(COMPLIANT.vendor().withBusinessNumber(null)))
                        .advisories())
                .isEmpty();
        assertThat(Assessor.of(Rulebook.standard()).assess(INCIDENT, Cases.AT).advisories())
                .isEmpty();
    }

    @Test
    void notes_once_what_has_succeeded_an_instrument_that_is_referred_to() {
        Map<Requirement, Verdict> all = new EnumMap<>(Requirement.class);
        Arrays.stream(Requirement.values()).forEach(requirement -> all.put(requirement, Verdict.COMPLIES));

        assertThat(of(all).notes(Locale.ENGLISH))
                .doesNotHaveDuplicates()
                .contains("Cyber Security Management Act: The Act was rewritten on 24 September 2025, in force since"
                        + " 1 December 2025; outsourcing is now in article 10.")
                .allSatisfy(note -> assertThat(note).doesNotContainPattern("[{}]|\\p{IsHan}"));
        assertThat(of(all).notes(Locale.TAIWAN))
                .hasSameSizeAs(of(all).notes(Locale.ENGLISH))
                .allSatisfy(note ->
                        assertThat(note).containsPattern("\\p{IsHan}.*：").doesNotContainPattern("[{}]"));
    }

    @Test
    void cannot_be_changed() {
        Assessment assessment = spoilt(incident -> incident.withNotices());

        assertThat(assessment.findings()).isUnmodifiable();
        assertThat(assessment.judgements()).isUnmodifiable();
        assertThat(assessment.judgements().get(0).subjects()).isUnmodifiable();
    }
}
