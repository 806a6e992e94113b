package tw.ictoutsourcing.guideline;

import tw.ictoutsourcing.fact.Labelled;

/**
 * The answer to whether a requirement is met (檢核結果), from worst to best.
 */
public enum Verdict implements Labelled {
    /** The facts show the opposite of what is required (不符合). */
    BREACHED,
    /** A fact that decides it is missing, or contradicts another (資料不足). */
    INSUFFICIENT,
    /** The facts are there, and the text leaves it to judgement (需人工審認). */
    NEEDS_REVIEW,
    /** Its stage or its deadline has not come, or what it asks about cannot exist yet (尚未屆期). */
    PENDING,
    /** The facts show what is required (符合). */
    COMPLIES,
    /** Its condition is known to be false (不適用). */
    NOT_APPLICABLE;

    /**
     * The worst of two verdicts, as where several things are required together.
     *
     * @param other  the other verdict, not null
     * @return the one that comes first, not null
     */
    public Verdict worst(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The best of two verdicts, as where one of several things suffices.
     *
     * @param other  the other verdict, not null
     * @return the one that comes last, not null
     */
    public Verdict best(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Whether the guideline's constraints refuse it.
     *
     * @return true for {@link #BREACHED} and {@link #INSUFFICIENT}
     */
    public boolean refused() {
        return compareTo(INSUFFICIENT) <= 0;
    }
}
