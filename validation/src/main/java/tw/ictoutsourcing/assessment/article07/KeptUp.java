package tw.ictoutsourcing.assessment.article07;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Performance;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.personnel.Training;

/**
 * What a person's training has to be kept up to: judged as of now or, if that is earlier, as of the person's last day or
 * the end of the relation.
 */
final class KeptUp implements Judge.Within<TeamMember> {

    private final AsOf demand;

    KeptUp(AsOf demand) {
        this.demand = demand;
    }

    /** A demand on the trainings of a person who has started, as of one day. */
    @FunctionalInterface
    interface AsOf {

        Ruling judge(TeamMember member, LocalDate day, Period interval);
    }

    @Override
    public Ruling judge(TeamMember member, Engagement engagement, Circumstances at) {
        if (at.lastDay() != null) {
            boolean ended = at.reached() == Stage.CLOSED;
            Ruling ruling = asOf(at.lastDay(), ended, member, at);
            LocalDate end = ended || engagement.performance() == null
                    ? null
                    : engagement.performance().endedOn();
            return end == null ? ruling : untilTheEnd(ruling, end);
        }
        Ruling best = onTheBestDay(member, engagement.performance(), at);
        return best.verdict() == Verdict.BREACHED ? best : at.endKnown();
    }

    /** The ruling on a person who comes alone, in a relation that is taken to run. */
    Ruling alone(TeamMember member, Circumstances at) {
        return asOf(at.today(), false, member, at);
    }

    private Ruling asOf(LocalDate day, boolean ended, TeamMember member, Circumstances at) {
        LocalDate left = member.leftOn();
        boolean gone = left != null && !left.isAfter(day);
        LocalDate last = gone ? left : day;
        boolean toStart = member.startedAt() != null
                && (!member.startedBy(at.instant()) || member.startedAt().date().isAfter(last));
        if (toStart) {
            return ended ? Ruling.needsReview("not-started-by-the-end", "startedAt") : Ruling.pending();
        }
        Ruling ruling = demand.judge(member, last, at.policy().trainingIntervalInForce());
        return ended || gone ? over(ruling) : left == null ? ruling : untilTheEnd(ruling, left);
    }

    /** At the end nothing is waited for any more. */
    private static Ruling over(Ruling ruling) {
        return switch (ruling.verdict()) {
            case PENDING -> Ruling.needsReview("over-within-the-first-interval", "trainings");
            case COMPLIES -> Ruling.complies();
            case BREACHED, INSUFFICIENT, NEEDS_REVIEW, NOT_APPLICABLE -> ruling;
        };
    }

    /**
     * An end that is recorded beforehand: what still stands on its day stands for good, and what is waited for is waited
     * for until the day before.
     */
    private static Ruling untilTheEnd(Ruling ruling, LocalDate end) {
        if (ruling.until() == null || ruling.until().date().isBefore(end)) {
            return ruling;
        }
        return ruling.verdict() == Verdict.COMPLIES ? Ruling.complies() : ruling.until(Moment.of(end.minusDays(1)));
    }

    /** The best that can be said where the day of the end is not known: it changes for the better on days of training only. */
    private Ruling onTheBestDay(TeamMember member, @Nullable Performance performance, Circumstances at) {
        if (performance == null || performance.startedOn() == null || performance.endPrecedesStart()) {
            return at.endKnown();
        }
        LocalDate earliest = performance.startedOn();
        Ruling best = asOf(earliest, true, member, at);
        for (Training training : Objects.requireNonNullElse(member.trainings(), List.<Training>of())) {
            LocalDate held = training.heldOn();
            if (held != null && held.isAfter(earliest) && !held.isAfter(at.today())) {
                best = best.or(asOf(held, true, member, at));
            }
        }
        return best;
    }
}
