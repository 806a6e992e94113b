package tw.ictoutsourcing.guideline;

import tw.ictoutsourcing.fact.Labelled;

/**
 * A stage in the life of an engagement (生命週期). Stages are cumulative: what is demanded at one is demanded at all that
 * follow.
 */
public enum Stage implements Labelled {
    /** Planning and procurement (籌獲). */
    PROCUREMENT,
    /** The contract is signed (簽約). */
    CONTRACT,
    /** Building and operation (建置與維運). */
    PERFORMANCE,
    /** The relation was terminated or rescinded, or has expired (委託關係終止或解除). */
    CLOSED
}
