package tw.ictoutsourcing.operation;

import tw.ictoutsourcing.fact.Labelled;

/**
 * How the agency imposed a duty on the vendor. See 七.
 */
public enum DutyMeans implements Labelled {
    /** In the contract (契約). */
    CONTRACT,
    /** In writing beside it (書面). */
    WRITING
}
