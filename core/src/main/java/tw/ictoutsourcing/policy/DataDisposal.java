package tw.ictoutsourcing.policy;

import tw.ictoutsourcing.fact.Labelled;

/**
 * What must become of personal data when the relation ends. See 六.
 */
public enum DataDisposal implements Labelled {
    /** Returned or deleted, either suffices: the literal text and the library's default. */
    LITERAL,
    /** Returned and deleted. */
    STRICT
}
