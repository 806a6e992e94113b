package tw.ictoutsourcing.procurement;

import tw.ictoutsourcing.fact.Labelled;

/**
 * The place where a supply runs. See 七(四).
 */
public enum SupplyLocation implements Labelled {
    /** At the vendor (受託者內部). */
    VENDOR,
    /** In the agency's machine room (機關機房). */
    AGENCY_MACHINE_ROOM,
    /** In a cloud (雲端). */
    CLOUD,
    /** In colocation (主機代管). */
    COLOCATION,
    /** Anywhere else (其他). */
    OTHER
}
