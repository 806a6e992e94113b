package tw.ictoutsourcing.assessment.article07;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Requirement.DEDICATED_SECURITY_STAFF;
import static tw.ictoutsourcing.guideline.Requirement.TRAINED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.TRAINING_COVERS_TOPICS;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.SecurityDuty;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** Until when a verdict on persons and security staff stands: trainings of 20 May and 10 June, by default for one year. */
class DueDatesTest {

    private static final Engagement ENGAGEMENT = Cases.compliant();
    private static final SecurityDuty DUTY = ENGAGEMENT.securityStaff().get(0);

    private static void assertStands(
            Verdict verdict, @Nullable String until, Requirement requirement, Engagement engagement) {
        assertStands(verdict, until, requirement, engagement, AgencyPolicy.defaults());
    }

    private static void assertStands(
            Verdict verdict,
            @Nullable String until,
            Requirement requirement,
            Engagement engagement,
            AgencyPolicy policy) {
        Judgement judgement = Assessor.of(Rulebook.of(policy)).assess(engagement, Cases.AT).judgements().stream()
                .filter(one -> one.requirement() == requirement)
                .findFirst()
                .orElseThrow();

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.until()).isEqualTo(until == null ? null : Moment.parse(until));
    }

    private static Engagement everybody(UnaryOperator<TeamMember> change) {
        return ENGAGEMENT.withTeam(ENGAGEMENT.team().stream().map(change).toList());
    }

    private static Engagement ending(String on) {
        return ENGAGEMENT.withPerformance(ENGAGEMENT.performance().withEndedOn(LocalDate.parse(on)));
    }

    @Test
    void the_next_training_is_due_one_interval_after_the_last() {
        assertStands(COMPLIES, "2027-06-10", TRAINED_REGULARLY, ENGAGEMENT);
        assertStands(
                COMPLIES,
                "2027-01-10",
                TRAINED_REGULARLY,
                ENGAGEMENT,
                AgencyPolicy.builder().trainingInterval(Period.ofMonths(7)).build());
    }

    @Test
    void the_topics_are_due_when_the_first_of_them_lapses() {
        assertStands(COMPLIES, "2027-05-20", TRAINING_COVERS_TOPICS, ENGAGEMENT);
    }

    @Test
    void the_first_training_is_due_one_interval_after_the_start() {
        Engagement untrained = everybody(TeamMember::withTrainings);

        assertStands(PENDING, "2027-04-01", TRAINED_REGULARLY, untrained);
        assertStands(PENDING, "2027-04-01", TRAINING_COVERS_TOPICS, untrained);
        assertStands(
                PENDING,
                "2027-04-01",
                TRAINING_COVERS_TOPICS,
                everybody(member -> member.withTrainings(member.trainings().get(0))));
    }

    @Test
    void nothing_is_due_after_the_end_of_the_relation() {
        assertStands(COMPLIES, null, TRAINED_REGULARLY, ending("2026-10-31"));
        assertStands(COMPLIES, null, TRAINING_COVERS_TOPICS, ending("2026-10-31"));
        assertStands(COMPLIES, null, DEDICATED_SECURITY_STAFF, ending("2026-10-31"));
    }

    @Test
    void nothing_is_due_after_an_end_that_is_recorded_beforehand() {
        assertStands(COMPLIES, null, TRAINED_REGULARLY, ending("2027-06-10"));
        assertStands(COMPLIES, "2027-06-10", TRAINED_REGULARLY, ending("2027-06-11"));
        assertStands(
                PENDING,
                "2026-12-30",
                TRAINED_REGULARLY,
                ending("2026-12-31")
                        .withTeam(everybody(TeamMember::withTrainings).team()));
    }

    @Test
    void nothing_is_due_of_one_who_leaves_or_left() {
        assertStands(COMPLIES, null, TRAINED_REGULARLY, leaving("2026-09-30"));
        assertStands(COMPLIES, null, TRAINED_REGULARLY, leaving("2027-06-10"));
        assertStands(COMPLIES, "2027-06-10", TRAINED_REGULARLY, leaving("2027-06-11"));
        assertStands(
                PENDING,
                "2026-12-30",
                TRAINED_REGULARLY,
                everybody(member -> member.withTrainings().withLeftOn(LocalDate.parse("2026-12-31"))));
    }

    private static Engagement leaving(String on) {
        return everybody(member -> member.withLeftOn(LocalDate.parse(on)));
    }

    @Test
    void the_security_staff_suffices_until_the_day_before_a_gap() {
        Engagement staffed = ENGAGEMENT.withSecurityStaff(
                DUTY.withTo(LocalDate.parse("2026-12-31")),
                DUTY.withFrom(LocalDate.parse("2027-01-01")).withTo(LocalDate.parse("2027-02-28")));

        assertStands(COMPLIES, null, DEDICATED_SECURITY_STAFF, ENGAGEMENT);
        assertStands(COMPLIES, "2027-02-28", DEDICATED_SECURITY_STAFF, staffed);
        assertStands(
                COMPLIES,
                null,
                DEDICATED_SECURITY_STAFF,
                staffed.withPerformance(staffed.performance().withEndedOn(LocalDate.parse("2027-03-01"))));
        assertStands(
                COMPLIES,
                "2027-02-28",
                DEDICATED_SECURITY_STAFF,
                staffed.withPerformance(staffed.performance().withEndedOn(LocalDate.parse("2027-03-02"))));
    }
}
