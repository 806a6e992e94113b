package tw.ictoutsourcing.contract;

import tw.ictoutsourcing.fact.Labelled;

/**
 * For whom the contract reserves the right to audit the vendor. See 五(四).
 */
public enum AuditRightHolder implements Labelled {
    /** The City (本府). */
    CITY,
    /** The agency alone (機關). */
    AGENCY,
    /** Nobody: the contract reserves no such right. */
    NOBODY
}
