package tw.ictoutsourcing.engagement;

import tw.ictoutsourcing.fact.Labelled;

/**
 * The kind of contract by which the work is entrusted. See 三.
 */
public enum ContractKind implements Labelled {
    /** Turnkey works (統包工程契約). */
    TURNKEY_WORKS,
    /** Works (工程契約). */
    WORKS,
    /** Goods (財物契約). */
    GOODS,
    /** Services (勞務契約). */
    SERVICES
}
