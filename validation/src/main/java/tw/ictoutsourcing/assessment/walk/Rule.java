package tw.ictoutsourcing.assessment.walk;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * A requirement, the place of what it is asked of, and its judge.
 *
 * @param <T>  the type of what is judged
 */
public final class Rule<T> {

    private static final Judge<Engagement> ALWAYS = (engagement, at) -> Ruling.complies();

    private final Requirement demand;
    private final Code code;
    private final @Nullable Stage from;
    private final Place<T> place;
    private final @Nullable Judge<T> alone;
    private final Judge.@Nullable Within<T> inside;
    private final Judge<Engagement> condition;

    private Rule(
            Requirement demand,
            Place<T> place,
            @Nullable Judge<T> alone,
            Judge.@Nullable Within<T> inside,
            Judge<Engagement> condition) {
        this(demand, demand.code(), demand.from().orElse(null), place, alone, inside, condition);
    }

    private Rule(
            Requirement demand,
            Code code,
            @Nullable Stage from,
            Place<T> place,
            @Nullable Judge<T> alone,
            Judge.@Nullable Within<T> inside,
            Judge<Engagement> condition) {
        this.demand = demand;
        this.code = code;
        this.from = from;
        this.place = place;
        this.alone = alone;
        this.inside = inside;
        this.condition = condition;
    }

    /**
     * A rule that a subject's own facts decide.
     *
     * @param <T>  the type of what is judged
     * @param demand  the requirement, not null
     * @param place  where its subjects are, not null
     * @param judge  its judge, not null
     * @return the rule, not null
     */
    public static <T> Rule<T> of(Requirement demand, Place<T> place, Judge<T> judge) {
        return new Rule<>(demand, place, judge, (subject, engagement, at) -> judge.judge(subject, at), ALWAYS);
    }

    /**
     * A rule that needs the engagement around the subject.
     *
     * @param <T>  the type of what is judged
     * @param demand  the requirement, not null
     * @param place  where its subjects are, not null
     * @param judge  its judge, not null
     * @return the rule, not null
     */
    public static <T> Rule<T> within(Requirement demand, Place<T> place, Judge.Within<T> judge) {
        return new Rule<>(demand, place, null, judge, ALWAYS);
    }

    /**
     * A rule for a record that comes alone; within an engagement another rule asks the same of more.
     *
     * @param <T>  the type of what is judged
     * @param demand  the requirement, not null
     * @param place  where an engagement has such a record, not null
     * @param judge  its judge, not null
     * @return the rule, not null
     */
    public static <T> Rule<T> alone(Requirement demand, Place<T> place, Judge<T> judge) {
        return new Rule<>(demand, place, judge, null, ALWAYS);
    }

    /**
     * A rule of which a subject's own facts decide a part, and with the engagement around it the whole.
     *
     * @param <T>  the type of what is judged
     * @param demand  the requirement, not null
     * @param place  where its subjects are, not null
     * @param alone  the judge of a subject that comes alone, not null
     * @param inside  the judge of a subject within an engagement, not null
     * @return the rule, not null
     */
    public static <T> Rule<T> of(Requirement demand, Place<T> place, Judge<T> alone, Judge.Within<T> inside) {
        return new Rule<>(demand, place, alone, inside, ALWAYS);
    }

    /**
     * A rule that an agency set for itself.
     *
     * @param <T>  the type of what is judged
     * @param code  the rule's own code, not null
     * @param from  the stage from which on it is asked within an engagement, not null
     * @param place  where its subjects are, not null
     * @param judge  its judge, not null
     * @return the rule, not null
     */
    public static <T> Rule<T> own(Code code, Stage from, Place<T> place, Judge<T> judge) {
        return new Rule<>(
                Requirement.AGENCY_RULES,
                code,
                from,
                place,
                judge,
                (subject, engagement, at) -> judge.judge(subject, at),
                ALWAYS);
    }

    /**
     * This rule behind a condition of the engagement: within an engagement it is asked only where the condition
     * complies, else the condition's ruling stands, once for all subjects.
     *
     * @param condition  the condition, not null
     * @return the rule with its condition, not null
     */
    public Rule<T> onlyIf(Judge<Engagement> condition) {
        return new Rule<>(demand, code, from, place, alone, inside, condition);
    }

    /**
     * The requirement.
     *
     * @return the requirement, not null
     */
    public Requirement demand() {
        return demand;
    }

    /**
     * The code.
     *
     * @return the requirement's code, or the own one of a rule that an agency set for itself, not null
     */
    public Code code() {
        return code;
    }

    /** Whether the stage from which on the rule is asked has come. */
    boolean hasCome(Circumstances at) {
        return from == null || from.compareTo(at.stage()) <= 0;
    }

    /** Whether the rule is asked of performance alone. */
    boolean onlyDuringPerformance() {
        return from == Stage.PERFORMANCE && (code.ofAgency() || demand.onlyDuringPerformance());
    }

    /**
     * Where the subjects are.
     *
     * @return the place, not null
     */
    public Place<T> place() {
        return place;
    }

    /**
     * Whether the rule can be asked of a record that comes as the root of a run.
     *
     * @param root  the type of the root, not null
     * @return true for an engagement unless the rule is for records alone, and for the type of the rule's subjects if
     *     their own facts decide
     */
    public boolean answers(Class<?> root) {
        return root == Engagement.class ? inside != null : alone != null && place.type() == root;
    }

    /** The ruling of the condition where it keeps the rule from being asked, null where it does not. */
    @Nullable
    Ruling closed(Engagement engagement, Circumstances at) {
        Ruling ruling = condition.judge(engagement, at);
        return ruling.verdict() == Verdict.COMPLIES ? null : ruling;
    }

    Ruling alone(Object subject, Circumstances at) {
        if (alone == null) {
            throw new IllegalStateException(demand + " cannot be judged without the engagement");
        }
        return alone.judge(place.type().cast(subject), at);
    }

    Ruling inside(T subject, Engagement engagement, Circumstances at) {
        if (inside == null) {
            throw new IllegalStateException(demand + " is judged here of a record alone");
        }
        return inside.judge(subject, engagement, at);
    }
}
