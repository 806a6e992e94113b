package tw.ictoutsourcing.assessment.judge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Performance;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * When a judgement is made, under which policy, and how far the engagement has come.
 */
public final class Circumstances {

    private final Instant instant;
    private final LocalDate today;
    private final AgencyPolicy policy;
    private final Stage reached;
    private final Stage stage;
    private final boolean stageStated;
    private final @Nullable Ruling endedBeforeStart;
    private final @Nullable LocalDate lastDay;
    private final Ruling endKnown;
    private final @Nullable LocalDate earliestEnd;

    private Circumstances(
            Instant instant,
            AgencyPolicy policy,
            Stage reached,
            @Nullable Stage asIf,
            boolean stageStated,
            @Nullable Performance performance) {
        this.instant = instant;
        this.today = Taipei.dateOf(instant);
        this.policy = policy;
        this.reached = reached;
        this.stage = asIf != null && asIf.compareTo(reached) > 0 ? asIf : reached;
        this.stageStated = stageStated;
        this.endedBeforeStart = stage == Stage.CLOSED && performance != null ? endedBeforeStart(performance) : null;
        this.endKnown = endKnown(performance);
        this.earliestEnd = performance == null || performance.endPrecedesStart() ? null : performance.startedOn();
        this.lastDay = endKnown.verdict() == Verdict.COMPLIES ? lastDay(performance) : null;
    }

    private Ruling endKnown(@Nullable Performance performance) {
        if (performance != null && performance.endPrecedesStart() && !neverBegan(performance)) {
            return Ruling.contradictoryInEngagement(
                    Ground.ENDED_BEFORE_START, "performance.endedOn", "performance.startedOn");
        }
        boolean closedWithoutEnd = reached == Stage.CLOSED && (performance == null || performance.endedOn() == null);
        return closedWithoutEnd ? Ruling.missingInEngagement("performance.endedOn") : Ruling.complies();
    }

    /** A start that is still to come contradicts no end before it where performance is stated never to have begun. */
    private boolean neverBegan(Performance performance) {
        return Boolean.TRUE.equals(performance.endedBeforeStart()) && !performance.startedBy(instant);
    }

    private LocalDate lastDay(@Nullable Performance performance) {
        return performance != null && performance.endedBy(instant) ? performance.endedOn() : today;
    }

    private @Nullable Ruling endedBeforeStart(Performance performance) {
        if (!Boolean.TRUE.equals(performance.endedBeforeStart())) {
            return null;
        }
        return performance.startedBy(instant)
                ? Ruling.contradictoryInEngagement(
                        Ground.NEVER_BEGAN, "performance.endedBeforeStart", "performance.startedOn")
                : Ruling.notApplicable("ended-before-start");
    }

    /**
     * The circumstances of an engagement.
     *
     * @param engagement  the engagement, not null
     * @param instant  the instant of the judgement, not null
     * @param policy  the agency's policy, not null
     * @param asIf  the stage to be taken as come, null for none; it only moves forward
     * @return the circumstances, not null
     */
    public static Circumstances of(Engagement engagement, Instant instant, AgencyPolicy policy, @Nullable Stage asIf) {
        return new Circumstances(
                instant,
                policy,
                engagement.stageAt(instant),
                asIf,
                engagement.stage() != null,
                engagement.performance());
    }

    /**
     * The circumstances of a record that comes alone: it is taken to belong to a signed, running relation.
     *
     * @param instant  the instant of the judgement, not null
     * @param policy  the agency's policy, not null
     * @return the circumstances, not null
     */
    public static Circumstances alone(Instant instant, AgencyPolicy policy) {
        return new Circumstances(instant, policy, Stage.PERFORMANCE, null, true, null);
    }

    /**
     * The instant of the judgement; what lies after it has not happened.
     *
     * @return the instant, not null
     */
    public Instant instant() {
        return instant;
    }

    /**
     * The day of the judgement.
     *
     * @return the calendar date of the instant in Asia/Taipei, not null
     */
    public LocalDate today() {
        return today;
    }

    /**
     * The agency's policy.
     *
     * @return the policy, not null
     */
    public AgencyPolicy policy() {
        return policy;
    }

    /**
     * The stage that is judged.
     *
     * @return the stage that has come, or the later one that was asked for, not null
     */
    public Stage stage() {
        return stage;
    }

    /**
     * The stage that has come, whatever was asked for.
     *
     * @return the stage at the instant, not null
     */
    public Stage reached() {
        return reached;
    }

    /**
     * Whether the relation has ended, or is taken to have ended.
     *
     * @return true from the day of the end on
     */
    public boolean ended() {
        return stage == Stage.CLOSED;
    }

    /**
     * The answer where something waits for a stage that has not come.
     *
     * @return pending; where the engagement states no stage, a missing fact at {@code stage}
     */
    public Ruling notYet() {
        return stageStated ? Ruling.pending() : Ruling.missingInEngagement("stage");
    }

    /**
     * What it means that the engagement is stated to have ended before performance began.
     *
     * @return not applicable, or a contradiction where a start has come; null where it is not stated or the relation
     *     has not ended
     */
    public @Nullable Ruling endedBeforeStart() {
        return endedBeforeStart;
    }

    /**
     * The day as of which it is judged what has to be kept up: today or, once the relation has ended, the day of its
     * end.
     *
     * @return the calendar date in Asia/Taipei, null where the end is not known, see {@link #endKnown()}
     */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /**
     * The first day on which the relation can have ended, where its end is not known.
     *
     * @return the recorded start of performance, null where it is not recorded or the recorded end lies before it
     */
    public @Nullable LocalDate earliestEnd() {
        return earliestEnd;
    }

    /**
     * Whether it is known when the relation ended, if it has.
     *
     * @return complies; a missing fact where the relation has ended on a day that is not recorded, a contradiction
     *     where its end lies before its start
     */
    public Ruling endKnown() {
        return endKnown;
    }

    /**
     * The answer where what has to be kept up is kept up for now.
     *
     * @param day  the last day on which it is, not null
     * @return complies, until the end of that day; once the relation has ended, for good
     */
    public Ruling compliesThrough(LocalDate day) {
        return ended() ? Ruling.complies() : Ruling.complies().until(Moment.of(day));
    }

    /**
     * The answer where a list of events is not recorded: before performance none is expected, and from then on the list
     * is missing.
     *
     * @param place  the place of the list, from the subject, not null
     * @return the ruling, not null
     */
    public Ruling eventsNotRecorded(String place) {
        if (endedBeforeStart != null) {
            return endedBeforeStart;
        }
        return reached.compareTo(Stage.PERFORMANCE) < 0 ? notYet() : Ruling.missing(place);
    }

    /**
     * The answer where something is recorded as not done for which the text sets no deadline: while the relation runs a
     * person decides whether to wait, and after its end it is a breach.
     *
     * @param word  which breach it is: the last part of its message's key, which ends in {@code -yet} while the
     *     relation runs, not null
     * @param place  the place of the fact that shows it, from the subject, not null
     * @return the ruling, not null
     */
    public Ruling undone(String word, String place) {
        return ended() ? Ruling.breached(word, place) : Ruling.needsReview(word + "-yet", place);
    }
}
