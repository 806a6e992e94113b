package tw.ictoutsourcing.personaldata;

import tw.ictoutsourcing.fact.Labelled;

/**
 * What became of the backups or the temporary files that held personal data (備份、暫存檔). See 六.
 */
public enum CopyFate implements Labelled {
    /** They were deleted. */
    DELETED,
    /** There were none. */
    NONE_EXISTED,
    /** They are still there. */
    LEFT
}
