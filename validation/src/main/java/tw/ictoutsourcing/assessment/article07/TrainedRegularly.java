package tw.ictoutsourcing.assessment.article07;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.personnel.Training;

/** Judges 7-3/trained-regularly of a person who performs the work or is stationed on site. */
final class TrainedRegularly implements Judge.Within<TeamMember> {

    private static final KeptUp KEPT_UP = new KeptUp(TrainedRegularly::asOf);

    /** The judge of a person who comes alone. */
    static final Judge<TeamMember> ALONE = KEPT_UP::alone;

    @Override
    public Ruling judge(TeamMember member, Engagement engagement, Circumstances at) {
        return KEPT_UP.judge(member, engagement, at);
    }

    private static Ruling asOf(TeamMember member, LocalDate day, Period interval) {
        List<Training> trainings = member.trainings();
        Ruling started = Ruling.recorded(member.startedAt(), "startedAt");
        if (trainings == null) {
            return started.and(Ruling.missing("trainings"));
        }
        Ruling trained = trained(trainings, day, interval);
        if (trained.verdict() == Verdict.COMPLIES) {
            return trained;
        }
        if (member.startedAt() == null) {
            return trained.verdict() == Verdict.BREACHED ? started : started.and(trained);
        }
        LocalDate due = Days.of(member.startedAt().date(), interval).to();
        if (!due.isBefore(day)) {
            return Ruling.pending().until(Moment.of(due));
        }
        return trained.verdict() == Verdict.BREACHED ? breached(member, day, due, interval) : trained;
    }

    /** The best that the trainings show, as if nobody were to be given time. */
    private static Ruling trained(List<Training> trainings, LocalDate day, Period interval) {
        Ruling best = Ruling.breached("never", "trainings");
        for (int i = 0; i < trainings.size(); i++) {
            Days counting = trainings.get(i).countsFor(interval);
            best = best.or(
                    switch (counting.contains(day)) {
                        case YES -> Ruling.complies().until(Moment.of(counting.to()));
                        case NO -> best;
                        case UNKNOWN -> Ruling.missing("trainings[" + i + "].heldOn");
                    });
        }
        return best;
    }

    /** One interval is counted from the start or from the last training, whichever is later. */
    private static Ruling breached(TeamMember member, LocalDate day, LocalDate firstDue, Period interval) {
        OptionalInt last = member.lastTraining(day);
        if (last.isEmpty()) {
            return Ruling.breached("never", "trainings").with("due", firstDue);
        }
        LocalDate due =
                member.trainings().get(last.getAsInt()).countsFor(interval).to();
        return Ruling.breached("too-long-ago", "trainings[" + last.getAsInt() + "].heldOn")
                .with("due", due.isBefore(firstDue) ? firstDue : due);
    }
}
