package tw.ictoutsourcing.policy;

import tw.ictoutsourcing.fact.Labelled;

/**
 * From when the hour of article 十 runs.
 */
public enum HourStart implements Labelled {
    /** From knowing of the incident (知悉); the library's default. */
    KNOWING,
    /** From its occurrence (發生); stricter. */
    OCCURRENCE
}
