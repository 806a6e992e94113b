package tw.ictoutsourcing.assessment.article07;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Requirement.CONFIDENTIALITY_SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TRAINED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.TRAINING_COVERS_TOPICS;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.personnel.Training;

/** What is judged of a person where no engagement is around. */
class TeamMemberAloneTest {

    private static final TeamMember MEMBER = Cases.compliant().team().get(0);
    private static final TeamMember UNTRAINED =
            MEMBER.withStartedAt(Moment.parse("2025-01-02")).withTrainings();
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .clockProvider(() -> Clock.fixed(Cases.AT, Taipei.ZONE))
            .buildValidatorFactory()
            .getValidator();

    private static Assessment assess(TeamMember member) {
        return Assessor.of(Rulebook.standard()).assess(member, Cases.AT);
    }

    private static List<String> told(TeamMember member) {
        return assess(member).findings().stream()
                .map(finding -> finding.requirement().code() + " " + finding.verdict() + " " + finding.path())
                .toList();
    }

    private static List<String> violated(TeamMember member, Class<?>... groups) {
        return VALIDATOR.validate(member, groups).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @Test
    void accepts_a_person_with_papers_and_trainings() {
        assertThat(assess(MEMBER).judgements())
                .extracting(Judgement::requirement)
                .containsExactly(TEAM_ELIGIBLE, CONFIDENTIALITY_SIGNED, TRAINED_REGULARLY, TRAINING_COVERS_TOPICS);
        assertThat(assess(MEMBER).judgements()).extracting(Judgement::verdict).containsOnly(COMPLIES);
        assertThat(violated(MEMBER)).isEmpty();
    }

    @Test
    void accepts_a_person_who_neither_performs_nor_is_on_site() {
        TeamMember aside = MEMBER.withPerformsWork(false)
                .withStationedOnSite(false)
                .withAffidavit(null)
                .withTrainings();

        assertThat(assess(aside).verdict(CONFIDENTIALITY_SIGNED)).contains(NOT_APPLICABLE);
        assertThat(assess(aside).verdict(TRAINED_REGULARLY)).contains(NOT_APPLICABLE);
        assertThat(assess(aside).verdict(TRAINING_COVERS_TOPICS)).contains(NOT_APPLICABLE);
        assertThat(violated(aside)).isEmpty();
    }

    @Test
    void accepts_a_person_who_starts_later() {
        TeamMember planned = MEMBER.withStartedAt(Moment.parse("2026-12-01"))
                .withAffidavit(null)
                .withTrainings((List<Training>) null);

        assertThat(assess(planned).verdict(CONFIDENTIALITY_SIGNED)).contains(PENDING);
        assertThat(assess(planned).verdict(TRAINED_REGULARLY)).contains(PENDING);
        assertThat(violated(planned)).isEmpty();
    }

    @Test
    void rejects_a_person_who_was_never_trained_once() {
        assertThat(told(UNTRAINED))
                .containsExactly(
                        "7-2/confidentiality-signed BREACHED affidavit.at",
                        "7-2/confidentiality-signed BREACHED consent.at",
                        "7-3/trained-regularly BREACHED trainings");
        assertThat(assess(UNTRAINED).findings().get(2).also()).containsExactly(TRAINING_COVERS_TOPICS);
        assertThat(violated(UNTRAINED)).containsExactly("affidavit.at", "consent.at", "trainings");
        assertThat(violated(UNTRAINED, FactsComplete.class)).isEmpty();
        assertThat(violated(UNTRAINED, KnownBreach.class)).hasSize(3);
    }

    @Test
    void rejects_a_person_of_whom_only_the_number_is_recorded() {
        TeamMember unknown =
                TeamMember.builder().personnelNumber(MEMBER.personnelNumber()).build();

        assertThat(told(unknown))
                .containsExactly(
                        "4-3/team-eligible INSUFFICIENT areaStatuses",
                        "7-2/confidentiality-signed INSUFFICIENT performsWork",
                        "7-3/trained-regularly INSUFFICIENT stationedOnSite");
        assertThat(violated(unknown, KnownBreach.class)).isEmpty();
    }

    @Test
    void judges_one_who_left_as_of_the_last_day() {
        TeamMember gone = UNTRAINED.withLeftOn(LocalDate.parse("2026-01-02"));

        assertThat(told(gone)).contains("7-3/trained-regularly NEEDS_REVIEW trainings");
        assertThat(told(gone.withLeftOn(LocalDate.parse("2026-01-03"))))
                .contains("7-3/trained-regularly BREACHED trainings");
    }
}
