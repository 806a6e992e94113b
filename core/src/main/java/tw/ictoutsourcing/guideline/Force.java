package tw.ictoutsourcing.guideline;

import tw.ictoutsourcing.fact.Labelled;

/**
 * The force with which the guideline speaks.
 */
public enum Force implements Labelled {
    /** It is demanded (應). */
    MUST,
    /** It is forbidden (不得). */
    MUST_NOT,
    /** It is to be avoided (不應). */
    SHOULD_NOT,
    /** It is allowed, and binds where it was chosen (得). */
    MAY
}
