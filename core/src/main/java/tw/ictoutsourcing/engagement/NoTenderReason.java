package tw.ictoutsourcing.engagement;

import tw.ictoutsourcing.fact.Labelled;

/**
 * Why there was no tender. See 三 and 四.
 */
public enum NoTenderReason implements Labelled {
    /** The work is provided without payment (無償). */
    UNPAID,
    /** A vendor passed the work on (複委託). */
    SUB_ENTRUSTED,
    /** Another reason, told by its description. */
    OTHER
}
