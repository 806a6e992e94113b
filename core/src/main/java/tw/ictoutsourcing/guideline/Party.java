package tw.ictoutsourcing.guideline;

import tw.ictoutsourcing.fact.Labelled;

/**
 * A side of an engagement that a requirement obliges.
 */
public enum Party implements Labelled {
    /** The agency that entrusts the work (機關). */
    AGENCY,
    /** The vendor to which the work is entrusted (受託者). */
    VENDOR
}
