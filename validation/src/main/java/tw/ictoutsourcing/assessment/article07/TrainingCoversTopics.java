package tw.ictoutsourcing.assessment.article07;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.personnel.Training;
import tw.ictoutsourcing.personnel.TrainingTopic;

/** Judges 7-3/training-covers-topics of a person who performs the work or is stationed on site. */
final class TrainingCoversTopics implements Judge.Within<TeamMember> {

    private static final KeptUp COVERED = new KeptUp(TrainingCoversTopics::asOf);
    private static final TrainedRegularly TRAINED = new TrainedRegularly();

    /** The judge of a person who comes alone. */
    static final Judge<TeamMember> ALONE =
            (member, at) -> of(COVERED.alone(member, at), TrainedRegularly.ALONE.judge(member, at));

    @Override
    public Ruling judge(TeamMember member, Engagement engagement, Circumstances at) {
        return of(COVERED.judge(member, engagement, at), TRAINED.judge(member, engagement, at));
    }

    /** Of one who is not trained regularly, the topics have nothing to add unless they are known to lack. */
    private static Ruling of(Ruling covered, Ruling trained) {
        return switch (trained.verdict()) {
            case COMPLIES -> covered;
            case INSUFFICIENT ->
                covered.verdict() == Verdict.BREACHED ? covered : trained.asToldBy(Requirement.TRAINED_REGULARLY);
            case BREACHED, NEEDS_REVIEW, PENDING, NOT_APPLICABLE -> trained.asToldBy(Requirement.TRAINED_REGULARLY);
        };
    }

    private static Ruling asOf(TeamMember member, LocalDate day, Period interval) {
        List<Training> trainings = member.trainings();
        if (trainings == null) {
            return Ruling.missing("trainings");
        }
        Ruling covered = Ruling.complies();
        for (TrainingTopic topic : TrainingTopic.values()) {
            covered = covered.and(covered(topic, trainings, day, interval));
        }
        if (covered.verdict() == Verdict.COMPLIES) {
            return covered;
        }
        if (member.startedAt() == null) {
            return Ruling.missing("startedAt");
        }
        LocalDate due = Days.of(member.startedAt().date(), interval).to();
        return due.isBefore(day) ? covered : Ruling.pending().until(Moment.of(due));
    }

    private static Ruling covered(TrainingTopic topic, List<Training> trainings, LocalDate day, Period interval) {
        Ruling best = Ruling.breached(lacking(topic), "trainings");
        for (int i = 0; i < trainings.size(); i++) {
            Training training = trainings.get(i);
            Days counting = training.countsFor(interval);
            Answer counts = counting.contains(day);
            Answer covers = training.covered(topic);
            if (counts == Answer.YES && covers == Answer.YES) {
                best = best.or(Ruling.complies().until(Moment.of(counting.to())));
            } else if (counts != Answer.NO && covers != Answer.NO) {
                String place = "trainings[" + i + "].";
                best = best.or(Ruling.recorded(training.heldOn(), place + "heldOn")
                        .and(Ruling.recorded(training.topics(), place + "topics")));
            }
        }
        return best;
    }

    private static String lacking(TrainingTopic topic) {
        return switch (topic) {
            case CITY_RULES -> "no-city-rules";
            case STANDARD_PROCEDURES -> "no-standard-procedures";
            case THREAT_INFORMATION -> "no-threat-information";
            case PROTECTION_SKILLS -> "no-protection-skills";
            case EXPERIENCE -> "no-experience";
        };
    }
}
