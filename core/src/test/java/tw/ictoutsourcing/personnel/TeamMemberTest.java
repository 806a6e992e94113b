package tw.ictoutsourcing.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Personal;
import tw.ictoutsourcing.fact.PersonnelNumber;

class TeamMemberTest {

    private static final PersonnelNumber NUMBER = PersonnelNumber.of("P-001");

    private final TeamMember member = TeamMember.builder()
            .personnelNumber(NUMBER)
            .name("王小明")
            .areaStatuses(List.of(Area.MAINLAND_CHINA))
            .affidavit(Act.builder().reference("王小明切結書").build())
            .build();

    @Test
    void shows_the_number_and_no_personal_data() {
        assertThat(member).hasToString("TeamMember[personnelNumber=P-001]");
        assertThat(List.of(member).toString()).doesNotContain("王小明", "MAINLAND_CHINA");
    }

    @Test
    void marks_name_and_statuses_as_personal_data() {
        assertThat(Arrays.stream(TeamMember.class.getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(Personal.class))
                        .map(component -> component.getName()))
                .containsExactly("name", "areaStatuses");
    }

    @Test
    void accepts_a_number_alone() {
        assertThat(TeamMember.builder().personnelNumber(NUMBER).build())
                .isEqualTo(new TeamMember(NUMBER, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void refuses_a_person_without_number_and_does_not_name_the_person() {
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new TeamMember(null, "王小明", List.of(Area.TAIWAN), null, null, null, null, null, null, null))
                .withMessage("personnelNumber");
    }

    @Test
    void keeps_a_blank_name_as_not_recorded() {
        assertThat(member.withName("\u3000").name()).isNull();
    }

    @Test
    void tells_no_trainings_from_trainings_not_recorded() {
        assertThat(member.trainings()).isNull();
        assertThat(member.withTrainings(List.of()).trainings()).isNotNull().isEmpty();
        assertThat(Training.builder().build().topics()).isNull();
        assertThat(Training.builder().topics(List.of()).build().topics())
                .isNotNull()
                .isEmpty();
    }

    @Test
    void copies_its_lists() {
        List<Area> statuses = new ArrayList<>(List.of(Area.TAIWAN));
        TeamMember taiwanese = new TeamMember(NUMBER, null, statuses, null, null, null, null, null, null, null);
        statuses.add(Area.OTHER);
        assertThat(taiwanese.areaStatuses()).containsExactly(Area.TAIWAN);
        assertThatThrownBy(() -> taiwanese.areaStatuses().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holds_an_end_before_the_start() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        TeamMember gone = member.withStartedAt(Moment.of(day)).withLeftOn(day.minusDays(1));
        assertThat(gone.leftOn()).isEqualTo(day.minusDays(1));
    }

    @Test
    void is_in_training_who_performs_or_is_on_site() {
        assertThat(member.withPerformsWork(true).inTraining()).isEqualTo(Answer.YES);
        assertThat(member.withPerformsWork(false).withStationedOnSite(true).inTraining())
                .isEqualTo(Answer.YES);
        assertThat(member.withPerformsWork(false).withStationedOnSite(false).inTraining())
                .isEqualTo(Answer.NO);
        assertThat(member.withPerformsWork(false).inTraining()).isEqualTo(Answer.UNKNOWN);
        assertThat(member.inTraining()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void has_started_once_the_start_has_come() {
        Instant eve = Instant.parse("2026-03-31T15:59:59Z");

        assertThat(member.withStartedAt(Moment.parse("2026-04-01")).startedBy(eve))
                .isFalse();
        assertThat(member.withStartedAt(Moment.parse("2026-04-01")).startedBy(eve.plusSeconds(1)))
                .isTrue();
        assertThat(member.startedBy(eve)).isFalse();
    }

    @Test
    void sees_an_end_before_the_start() {
        TeamMember started = member.withStartedAt(Moment.parse("2026-04-01T09:00:00+08:00"));

        assertThat(started.withLeftOn(LocalDate.of(2026, 3, 31)).endPrecedesStart())
                .isTrue();
        assertThat(started.withLeftOn(LocalDate.of(2026, 4, 1)).endPrecedesStart())
                .isFalse();
        assertThat(started.endPrecedesStart()).isFalse();
        assertThat(member.withLeftOn(LocalDate.of(2026, 3, 31)).endPrecedesStart())
                .isFalse();
    }

    @Test
    void finds_the_last_training_by_a_day_in_any_order() {
        LocalDate day = LocalDate.of(2026, 6, 10);
        TeamMember trained = member.withTrainings(held(day), held(null), held(day.plusDays(1)), held(day.minusDays(1)));

        assertThat(trained.lastTraining(day)).hasValue(0);
        assertThat(trained.lastTraining(day.minusDays(1))).hasValue(3);
        assertThat(trained.lastTraining(day.minusDays(2))).isEmpty();
        assertThat(member.lastTraining(day)).isEmpty();
    }

    @Test
    void a_training_counts_for_one_interval_and_covers_what_it_is_recorded_to() {
        Training training = held(LocalDate.of(2025, 11, 24)).withTopics(TrainingTopic.EXPERIENCE);

        assertThat(training.countsFor(Period.ofYears(1)))
                .isEqualTo(new Days(LocalDate.of(2025, 11, 24), LocalDate.of(2026, 11, 24)));
        assertThat(training.covered(TrainingTopic.EXPERIENCE)).isEqualTo(Answer.YES);
        assertThat(training.covered(TrainingTopic.CITY_RULES)).isEqualTo(Answer.NO);
        assertThat(held(null).covered(TrainingTopic.CITY_RULES)).isEqualTo(Answer.UNKNOWN);
    }

    private static Training held(@Nullable LocalDate on) {
        return Training.builder().heldOn(on).build();
    }
}
