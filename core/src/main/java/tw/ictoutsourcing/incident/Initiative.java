package tw.ictoutsourcing.incident;

import tw.ictoutsourcing.fact.Labelled;

/**
 * On whose initiative a notice was given.
 */
public enum Initiative implements Labelled {
    /** The vendor came forward (主動通知). */
    VENDOR,
    /** The agency had asked. */
    AGENCY_ASKED
}
