package tw.ictoutsourcing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;
import tw.ictoutsourcing.vendor.Participant;

class VerdictComparisonTest {

    private static final Engagement COMPLIANT = Cases.compliant();

    private static Assessment assess(Engagement engagement) {
        return Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT);
    }

    private static Engagement with(int index, UnaryOperator<Participant> change) {
        List<Participant> participants = new ArrayList<>(COMPLIANT.participants());
        participants.set(index, change.apply(participants.get(index)));
        return COMPLIANT.withParticipants(participants);
    }

    private static Participant mainland(Participant firm) {
        return firm.withOrigin(firm.origin().withRegisteredIn(Area.MAINLAND_CHINA));
    }

    private static VerdictChange teamEligible(VerdictComparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.requirement() == Requirement.TEAM_ELIGIBLE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void finds_no_change_between_an_assessment_and_itself() {
        for (Case one : Cases.all()) {
            VerdictComparison comparison = VerdictComparison.of(one.assess(), one.assess());
            assertThat(comparison.changes()).as(one.toString()).isEmpty();
            assertThat(comparison.worse()).isFalse();
        }
    }

    @Test
    void names_every_verdict_that_a_case_changes() {
        Assessment compliant = assess(COMPLIANT);
        for (Case one : Cases.all()) {
            Assessment assessment = one.assess();
            for (VerdictChange change :
                    VerdictComparison.of(compliant, assessment).changes()) {
                assertThat(change.before())
                        .isEqualTo(compliant.verdict(change.requirement()).orElseThrow());
                assertThat(change.after())
                        .isEqualTo(assessment.verdict(change.requirement()).orElseThrow());
                assertThat(change.went()).isEmpty();
            }
            assertThat(VerdictComparison.of(compliant, assessment).changes().stream()
                            .flatMap(change -> change.came().stream())
                            .distinct())
                    .as(one.toString())
                    .containsExactlyInAnyOrderElementsOf(assessment.findings());
        }
    }

    @Test
    void says_of_which_subject_and_why() {
        VerdictComparison comparison =
                VerdictComparison.of(assess(COMPLIANT), assess(with(1, VerdictComparisonTest::mainland)));

        VerdictChange change = teamEligible(comparison);
        assertThat(change.before()).isEqualTo(Verdict.COMPLIES);
        assertThat(change.after()).isEqualTo(Verdict.BREACHED);
        assertThat(change.subjects())
                .containsExactly(new VerdictChange.OfSubject("J1", Verdict.COMPLIES, Verdict.BREACHED));
        assertThat(change.came()).extracting(Finding::path).containsExactly("participants[1].origin.registeredIn");
        assertThat(change.went()).isEmpty();
        assertThat(change.worse()).isTrue();
        assertThat(comparison.worse()).isTrue();
    }

    @Test
    void says_what_was_put_right() {
        VerdictComparison comparison =
                VerdictComparison.of(assess(with(1, VerdictComparisonTest::mainland)), assess(COMPLIANT));

        VerdictChange change = teamEligible(comparison);
        assertThat(change.went()).hasSize(1);
        assertThat(change.came()).isEmpty();
        assertThat(comparison.worse()).isFalse();
    }

    @Test
    void sees_another_subject_where_the_verdict_of_the_whole_is_the_same() {
        Engagement one = with(0, VerdictComparisonTest::mainland);
        Engagement other = with(1, VerdictComparisonTest::mainland);

        VerdictChange change = teamEligible(VerdictComparison.of(assess(one), assess(other)));

        assertThat(change.before()).isEqualTo(change.after()).isEqualTo(Verdict.BREACHED);
        assertThat(change.subjects())
                .extracting(VerdictChange.OfSubject::subject)
                .containsExactly("S1", "J1");
        assertThat(change.came()).hasSize(1);
        assertThat(change.went()).hasSize(1);
        assertThat(change.worse()).isTrue();
    }

    @Test
    void takes_a_finding_for_the_same_wherever_it_stands_in_a_list() {
        Engagement breached = with(0, VerdictComparisonTest::mainland);
        List<Participant> reversed = new ArrayList<>(breached.participants());
        Collections.reverse(reversed);

        assertThat(VerdictComparison.of(assess(breached), assess(breached.withParticipants(reversed)))
                        .changes())
                .noneMatch(change -> change.requirement() == Requirement.TEAM_ELIGIBLE);
    }

    @Test
    void takes_a_subject_that_joined_for_worse_only_where_something_is_wrong_with_it() {
        Participant joined = COMPLIANT.participants().get(0).withId(PartyId.of("S9"));
        List<Participant> more = new ArrayList<>(COMPLIANT.participants());
        more.add(joined);
        VerdictComparison comparison =
                VerdictComparison.of(assess(COMPLIANT), assess(COMPLIANT.withParticipants(more)));

        assertThat(teamEligible(comparison).subjects())
                .containsExactly(new VerdictChange.OfSubject("S9", null, Verdict.COMPLIES));
        assertThat(teamEligible(comparison).worse()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    COMPLIES,       BREACHED,       true
                    COMPLIES,       NEEDS_REVIEW,   true
                    INSUFFICIENT,   BREACHED,       true
                    PENDING,        INSUFFICIENT,   true
                    NOT_APPLICABLE, NEEDS_REVIEW,   true
                    -,              INSUFFICIENT,   true
                    BREACHED,       INSUFFICIENT,   false
                    NEEDS_REVIEW,   NEEDS_REVIEW,   false
                    COMPLIES,       PENDING,        false
                    NOT_APPLICABLE, COMPLIES,       false
                    -,              PENDING,        false
                    BREACHED,       -,              false
                    """)
    void is_worse_where_something_wrong_or_open_came_nearer_to_a_breach(Verdict before, Verdict after, boolean worse) {
        assertThat(new VerdictChange(Requirement.TEAM_ELIGIBLE, before, after, List.of(), List.of(), List.of()).worse())
                .isEqualTo(worse);
        assertThat(new VerdictChange.OfSubject("S1", before, after).worse()).isEqualTo(worse);
    }

    @Test
    void compares_another_policy_and_another_instant() {
        Rulebook occurrence = Rulebook.of(
                AgencyPolicy.builder().hourStart(HourStart.OCCURRENCE).build());
        Engagement engagement = Cases.of(Requirement.NOTIFIED_WITHIN_ONE_HOUR).stream()
                .map(Case::engagement)
                .filter(each -> Assessor.of(occurrence)
                                .assess(each, Cases.AT)
                                .verdict(Requirement.NOTIFIED_WITHIN_ONE_HOUR)
                                .orElseThrow()
                        != assess(each)
                                .verdict(Requirement.NOTIFIED_WITHIN_ONE_HOUR)
                                .orElseThrow())
                .findFirst()
                .orElseThrow();

        assertThat(VerdictComparison.of(
                                assess(engagement), Assessor.of(occurrence).assess(engagement, Cases.AT))
                        .changes())
                .extracting(VerdictChange::requirement)
                .contains(Requirement.NOTIFIED_WITHIN_ONE_HOUR);
        assertThat(VerdictComparison.of(
                                Assessor.of(Rulebook.standard())
                                        .assess(COMPLIANT, Cases.AT.minusSeconds(400L * 24 * 60 * 60)),
                                assess(COMPLIANT))
                        .changes())
                .isNotEmpty();
    }
}
