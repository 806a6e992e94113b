package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PartyChanges.member;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.operation.Conformity;
import tw.ictoutsourcing.operation.SecurityDuty;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.personnel.Training;
import tw.ictoutsourcing.personnel.TrainingTopic;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * How cases change the persons who do the work, and the security staff.
 * <p>
 * All three members started on 1 April 2026, signed both papers on 25 March and were trained on 20 May and on 10 June, on
 * all five topics together. P-001, the first, is stationed on site; P-002 is the security staff.
 */
final class PersonnelChanges {

    private PersonnelChanges() {}

    /** What of 七 cannot be told without the persons of the team; whether they share an account can. */
    static boolean restsOnTheTeam(Requirement requirement) {
        return requirement.section().article() == Article.OPERATION
                && requirement != Requirement.ONE_ACCOUNT_PER_PERSON
                && requirement.reads().stream().anyMatch(path -> path.startsWith("team."));
    }

    /** Every member of the team. */
    static UnaryOperator<Engagement> everybody(UnaryOperator<TeamMember> change) {
        return engagement -> engagement.withTeam(
                Objects.requireNonNull(engagement.team()).stream().map(change).toList());
    }

    static UnaryOperator<Engagement> nobodyPerforms() {
        return everybody(member -> member.withPerformsWork(false));
    }

    /** Nobody performs the work, and nobody is stationed on site. */
    static UnaryOperator<Engagement> nobodyAtAll() {
        return everybody(member -> member.withPerformsWork(false).withStationedOnSite(false));
    }

    /** The cloud service alone. */
    static UnaryOperator<Engagement> cloudOnly() {
        return engagement -> engagement.withServices(Objects.requireNonNull(engagement.services()).stream()
                .filter(service -> service.kind() != null && service.kind().cloudService())
                .toList());
    }

    /** When the first member started, null for a start that is not recorded. */
    static UnaryOperator<Engagement> started(@Nullable String at) {
        return member(member -> member.withStartedAt(at == null ? null : Moment.parse(at)));
    }

    static UnaryOperator<Engagement> left(String on) {
        return member(member -> member.withLeftOn(LocalDate.parse(on)));
    }

    /** The affidavit of the first member. */
    static UnaryOperator<Engagement> affidavit(@Nullable Act act) {
        return member(member -> member.withAffidavit(act));
    }

    /** The consent of the first member. */
    static UnaryOperator<Engagement> consent(@Nullable Act act) {
        return member(member -> member.withConsent(act));
    }

    /** The first member in service for more than two years, with papers in order and other trainings. */
    static UnaryOperator<Engagement> longInService(Training... trainings) {
        return inServiceSince("2024-04-01", trainings);
    }

    /** The first member in service since a day, with papers in order and other trainings. */
    static UnaryOperator<Engagement> inServiceSince(String day, Training... trainings) {
        Act signed = Changes.done(LocalDate.parse(day).minusDays(7).toString());
        return together(started(day), affidavit(signed), consent(signed), trained(trainings));
    }

    /** Other trainings of the first member. */
    static UnaryOperator<Engagement> trained(Training... trainings) {
        return member(member -> member.withTrainings(trainings));
    }

    static UnaryOperator<Engagement> trainingsNotRecorded() {
        return member(member -> member.withTrainings((List<Training>) null));
    }

    /** A training on all topics. */
    static Training full(@Nullable String heldOn) {
        return training(heldOn, TrainingTopic.values());
    }

    static Training training(@Nullable String heldOn, TrainingTopic... topics) {
        return Training.builder()
                .heldOn(heldOn == null ? null : LocalDate.parse(heldOn))
                .topics(List.of(topics))
                .build();
    }

    /** A training on all topics but one. */
    static Training without(TrainingTopic lacking, @Nullable String heldOn) {
        return full(heldOn)
                .withTopics(List.of(TrainingTopic.values()).stream()
                        .filter(topic -> topic != lacking)
                        .toList());
    }

    static AgencyPolicy trainedEvery(String interval) {
        return AgencyPolicy.builder().trainingInterval(Period.parse(interval)).build();
    }

    /** Other assignments to security than the one recorded. */
    static UnaryOperator<Engagement> staff(SecurityDuty... duties) {
        return engagement -> engagement.withSecurityStaff(duties);
    }

    static UnaryOperator<Engagement> staffNotRecorded() {
        return engagement -> engagement.withSecurityStaff((List<SecurityDuty>) null);
    }

    /** The assignment of a person whose whole job is security. */
    static SecurityDuty dedicated(String person, @Nullable String from, @Nullable String to) {
        return SecurityDuty.builder()
                .person(PersonnelNumber.of(person))
                .wholeJob(true)
                .from(from == null ? null : LocalDate.parse(from))
                .to(to == null ? null : LocalDate.parse(to))
                .build();
    }

    static SecurityDuty partTime(String person, String from) {
        return dedicated(person, from, null).withWholeJob(false);
    }

    static UnaryOperator<Engagement> conformity(UnaryOperator<Conformity> change) {
        return engagement -> engagement.withConformity(change.apply(Objects.requireNonNull(engagement.conformity())));
    }

    static UnaryOperator<Engagement> confirmedBy(@Nullable String person) {
        return conformity(conformity -> conformity.withConfirmedBy(person == null ? null : PersonnelNumber.of(person)));
    }

    static UnaryOperator<Engagement> confirmedOn(@Nullable String day) {
        return conformity(conformity -> conformity.withConfirmedOn(day == null ? null : LocalDate.parse(day)));
    }
}
