package tw.ictoutsourcing.vendor;

import tw.ictoutsourcing.fact.Labelled;

/**
 * The part that a firm other than the vendor takes in the work.
 */
public enum ParticipantRole implements Labelled {
    /** A firm to which the vendor passed work on (複委託者). */
    SUBCONTRACTOR,
    /** A firm that bid together with the vendor (共同投標廠商). */
    JOINT_BIDDER,
    /** Any other firm that takes part (其他參與者). */
    OTHER
}
