package tw.ictoutsourcing.operation;

import tw.ictoutsourcing.fact.Labelled;

/**
 * How the relation with the vendor ended (委託關係終止或解除).
 */
public enum EndingKind implements Labelled {
    /** It was terminated for the future (終止). */
    TERMINATED,
    /** It was rescinded from its beginning (解除). */
    RESCINDED,
    /** Its term ran out (期滿). */
    EXPIRED
}
