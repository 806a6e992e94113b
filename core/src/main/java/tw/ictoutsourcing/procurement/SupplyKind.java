package tw.ictoutsourcing.procurement;

import tw.ictoutsourcing.fact.Labelled;

/**
 * Whether a supply is works, goods or services. See 四(四).
 */
public enum SupplyKind implements Labelled {
    /** Works (工程). */
    WORKS,
    /** Goods (財物). */
    GOODS,
    /** Services (勞務). */
    SERVICES
}
