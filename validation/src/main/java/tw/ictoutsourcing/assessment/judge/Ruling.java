package tw.ictoutsourcing.assessment.judge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * What a judge answers: a verdict, the grounds of a bad one, and where it is known, until when it stands.
 * <p>
 * Places are property paths from the subject, such as {@code notices[0].givenAt}. A judge may name a place deeper than
 * what exists: it is cut at the first absent component.
 */
public final class Ruling {

    private static final Ruling COMPLIES = new Ruling(Verdict.COMPLIES, List.of(), null, null, null);
    private static final Ruling PENDING = new Ruling(Verdict.PENDING, List.of(), null, null, null);

    private final Verdict verdict;
    private final List<Ground> grounds;
    private final @Nullable Moment until;
    private final @Nullable String why;
    private final @Nullable Requirement toldBy;
    private final List<Ruling> limbs; // what was joined; only who asks for the grounds gathers them, in linear time

    private Ruling(
            Verdict verdict,
            List<Ground> grounds,
            @Nullable Moment until,
            @Nullable String why,
            @Nullable Requirement toldBy) {
        this(verdict, grounds, until, why, toldBy, List.of());
    }

    private Ruling(
            Verdict verdict,
            List<Ground> grounds,
            @Nullable Moment until,
            @Nullable String why,
            @Nullable Requirement toldBy,
            List<Ruling> limbs) {
        this.verdict = verdict;
        this.grounds = grounds;
        this.until = until;
        this.why = why;
        this.toldBy = toldBy;
        this.limbs = limbs;
    }

    private static Ruling of(Verdict verdict, String word, String place, boolean inEngagement, @Nullable String other) {
        Ground ground = new Ground(verdict, word, place, inEngagement, other, Map.of());
        return new Ruling(verdict, List.of(ground), null, null, null);
    }

    /**
     * The facts show what is demanded.
     *
     * @return the ruling, not null
     */
    public static Ruling complies() {
        return COMPLIES;
    }

    /**
     * What is demanded is not due yet.
     *
     * @return the ruling, not null
     */
    public static Ruling pending() {
        return PENDING;
    }

    /**
     * What is demanded is not due yet, and it is known until when.
     *
     * @param until  the last instant in time, not null
     * @return the ruling, not null
     */
    public static Ruling pendingUntil(Instant until) {
        return pending().until(Moment.of(until));
    }

    /**
     * The condition of the requirement does not hold.
     *
     * @param why  which condition: the last part of the key of its explanation, not null
     * @return the ruling, not null
     */
    public static Ruling notApplicable(String why) {
        return new Ruling(Verdict.NOT_APPLICABLE, List.of(), null, why, null);
    }

    /**
     * The facts show the opposite of what is demanded.
     *
     * @param word  which breach it is: the last part of its message's key, not null
     * @param place  the place of the fact that shows it, from the subject, not null
     * @return the ruling, not null
     */
    public static Ruling breached(String word, String place) {
        return of(Verdict.BREACHED, word, place, false, null);
    }

    /**
     * The facts of the engagement around the subject show the opposite of what is demanded.
     *
     * @param word  which breach it is: the last part of its message's key, not null
     * @param place  the place of the fact that shows it, from the engagement, not null
     * @return the ruling, not null
     */
    public static Ruling breachedInEngagement(String word, String place) {
        return of(Verdict.BREACHED, word, place, true, null);
    }

    /**
     * A fact that decides is not recorded.
     *
     * @param place  the place of the fact, from the subject, not null
     * @return the ruling, not null
     */
    public static Ruling missing(String place) {
        return of(Verdict.INSUFFICIENT, Ground.MISSING, place, false, null);
    }

    /**
     * A fact that decides is recorded, whatever it says.
     *
     * @param fact  the fact, null when not recorded
     * @param place  the place of the fact, from the subject, not null
     * @return complies, or a missing fact at the place, not null
     */
    public static Ruling recorded(@Nullable Object fact, String place) {
        return fact == null ? missing(place) : COMPLIES;
    }

    /**
     * A fact that must hold.
     *
     * @param fact  the fact, null when not recorded
     * @param place  the place of the fact, from the subject, not null
     * @param breach  which breach it is that it does not hold: the last part of its message's key, not null
     * @return complies, breached, or a missing fact at the place, not null
     */
    public static Ruling holds(@Nullable Boolean fact, String place, String breach) {
        return Boolean.FALSE.equals(fact) ? breached(breach, place) : recorded(fact, place);
    }

    /**
     * A fact that decides is not recorded in the engagement around the subject.
     *
     * @param place  the place of the fact, from the engagement, not null
     * @return the ruling, not null
     */
    public static Ruling missingInEngagement(String place) {
        return of(Verdict.INSUFFICIENT, Ground.MISSING, place, true, null);
    }

    /**
     * The facts do not suffice, for another reason than that one is not recorded.
     *
     * @param word  which reason: the last part of its message's key, not null
     * @param place  the place of the fact, from the subject, not null
     * @return the ruling, not null
     */
    public static Ruling insufficient(String word, String place) {
        return of(Verdict.INSUFFICIENT, word, place, false, null);
    }

    /**
     * The facts of the engagement around the subject do not suffice, for another reason than that one is not recorded.
     *
     * @param word  which reason: the last part of its message's key, not null
     * @param place  the place of the fact, from the engagement, not null
     * @return the ruling, not null
     */
    public static Ruling insufficientInEngagement(String word, String place) {
        return of(Verdict.INSUFFICIENT, word, place, true, null);
    }

    /**
     * Two facts contradict each other.
     *
     * @param word  which contradiction: the last part of its message's key, not null
     * @param place  the place of the one fact, from the subject, not null
     * @param other  the place of the other fact, from the subject, not null
     * @return the ruling, not null
     */
    public static Ruling contradictory(String word, String place, String other) {
        return of(Verdict.INSUFFICIENT, word, place, false, other);
    }

    /**
     * Two facts of the engagement around the subject contradict each other.
     *
     * @param word  which contradiction: the last part of its message's key, not null
     * @param place  the place of the one fact, from the engagement, not null
     * @param other  the place of the other fact, from the engagement, not null
     * @return the ruling, not null
     */
    public static Ruling contradictoryInEngagement(String word, String place, String other) {
        return of(Verdict.INSUFFICIENT, word, place, true, other);
    }

    /**
     * The facts are there, and the text leaves it to judgement.
     *
     * @param word  what is to be judged: the last part of its message's key, not null
     * @param place  the place of the fact, from the subject, not null
     * @return the ruling, not null
     */
    public static Ruling needsReview(String word, String place) {
        return of(Verdict.NEEDS_REVIEW, word, place, false, null);
    }

    /**
     * The facts of the engagement around the subject are there, and the text leaves it to judgement.
     *
     * @param word  what is to be judged: the last part of its message's key, not null
     * @param place  the place of the fact, from the engagement, not null
     * @return the ruling, not null
     */
    public static Ruling needsReviewInEngagement(String word, String place) {
        return of(Verdict.NEEDS_REVIEW, word, place, true, null);
    }

    /**
     * This ruling with an instant that its message names.
     *
     * @param name  the parameter's name in the message, not null
     * @param value  the instant, shown in Asia/Taipei, not null
     * @return the ruling, not null
     */
    public Ruling with(String name, Instant value) {
        return with(name, Wording.of(value));
    }

    /**
     * This ruling with a day that its message names.
     *
     * @param name  the parameter's name in the message, not null
     * @param value  the calendar date in Asia/Taipei, not null
     * @return the ruling, not null
     */
    public Ruling with(String name, LocalDate value) {
        return with(name, value.toString());
    }

    /**
     * This ruling with a duration that its message names.
     *
     * @param name  the parameter's name in the message, not null
     * @param value  the duration, not null
     * @return the ruling, not null
     */
    public Ruling with(String name, Duration value) {
        return with(name, Wording.of(value));
    }

    private Ruling with(String name, String value) {
        List<Ground> named = grounds().stream()
                .map(ground -> {
                    Map<String, String> parameters = new TreeMap<>(ground.parameters());
                    parameters.put(name, value);
                    return new Ground(
                            ground.verdict(),
                            ground.word(),
                            ground.place(),
                            ground.inEngagement(),
                            ground.other(),
                            parameters);
                })
                .toList();
        return new Ruling(verdict, named, until, why, toldBy);
    }

    /**
     * This ruling and another limb of the same demand: the worse verdict, and the grounds of both; of two that are
     * equally bad, it stands until the earlier moment.
     *
     * @param limb  the ruling on the other limb, not null
     * @return the ruling on both, not null
     */
    public Ruling and(Ruling limb) {
        Ruling worse = limb.verdict.compareTo(verdict) < 0 ? limb : this;
        Ruling better = worse == this ? limb : this;
        Moment earlier = worse.verdict == better.verdict ? earlier(worse.until, better.until) : worse.until;
        if (better.hasGrounds()) {
            return new Ruling(worse.verdict, List.of(), earlier, worse.why, null, List.of(this, limb));
        }
        return earlier == worse.until ? worse : worse.until(earlier);
    }

    private static @Nullable Moment earlier(@Nullable Moment one, @Nullable Moment other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.last().isBefore(one.last()) ? other : one;
    }

    private boolean hasGrounds() {
        return !grounds.isEmpty() || !limbs.isEmpty();
    }

    /**
     * This ruling or an alternative that would do as well: the better of the two; if both comply the one that stands
     * longer, else of two equal ones this.
     *
     * @param alternative  the ruling on the alternative, not null
     * @return the better ruling, not null
     */
    public Ruling or(Ruling alternative) {
        int better = alternative.verdict.compareTo(verdict);
        boolean longer = better == 0
                && verdict == Verdict.COMPLIES
                && until != null
                && (alternative.until == null || until.last().isBefore(alternative.until.last()));
        return better > 0 || longer ? alternative : this;
    }

    /**
     * This ruling on a part as one on the whole: its places are those of the part, from the whole.
     *
     * @param part  the place of the part, from the whole, not null
     * @return the ruling on the whole, not null
     */
    public Ruling under(String part) {
        List<Ground> lifted = grounds().stream()
                .map(ground -> ground.inEngagement()
                        ? ground
                        : new Ground(
                                ground.verdict(),
                                ground.word(),
                                part + "." + ground.place(),
                                false,
                                ground.other() == null ? null : part + "." + ground.other(),
                                ground.parameters()))
                .toList();
        return new Ruling(verdict, lifted, until, why, toldBy);
    }

    /**
     * This ruling, told by the finding of another requirement that fails for the same cause.
     *
     * @param cause  the requirement whose finding tells it, not null
     * @return the ruling without grounds of its own, not null
     */
    public Ruling asToldBy(Requirement cause) {
        return new Ruling(verdict, List.of(), until, why, cause);
    }

    /**
     * The verdict.
     *
     * @return the verdict, not null
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The grounds of a bad verdict.
     *
     * @return the grounds, empty where the verdict needs none or another requirement's finding tells it, not null
     */
    public List<Ground> grounds() {
        if (limbs.isEmpty()) {
            return grounds;
        }
        List<Ground> gathered = new ArrayList<>();
        Deque<Ruling> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Ruling next = open.pop();
            gathered.addAll(next.grounds);
            for (int i = next.limbs.size() - 1; i >= 0; i--) {
                open.push(next.limbs.get(i));
            }
        }
        return List.copyOf(gathered);
    }

    /**
     * This ruling, which stands until a moment if nothing else happens. The moment belongs to it.
     *
     * @param until  the last moment: an instant, or a day to its end in Asia/Taipei; not null
     * @return the ruling, not null
     */
    public Ruling until(Moment until) {
        return new Ruling(verdict, grounds, Objects.requireNonNull(until, "until"), why, toldBy, limbs);
    }

    /**
     * Until when the verdict stands if nothing else happens.
     *
     * @return the last moment, null where it is not known
     */
    public @Nullable Moment until() {
        return until;
    }

    /**
     * Why the requirement does not apply.
     *
     * @return the last part of the key of the explanation, null unless the verdict is not applicable
     */
    public @Nullable String why() {
        return why;
    }

    /**
     * The requirement whose finding tells this ruling.
     *
     * @return the requirement, null where this ruling has its own grounds or needs none
     */
    public @Nullable Requirement toldBy() {
        return toldBy;
    }

    @Override
    public String toString() {
        return verdict + " " + grounds();
    }
}
