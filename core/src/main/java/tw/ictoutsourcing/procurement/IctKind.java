package tw.ictoutsourcing.procurement;

import tw.ictoutsourcing.fact.Labelled;

/**
 * The kind of ICT product that a supply is. See 四(三) and 七(四).
 */
public enum IctKind implements Labelled {
    /** Hardware (硬體). */
    HARDWARE,
    /** Software (軟體). */
    SOFTWARE,
    /** An information system (資通系統). */
    SYSTEM,
    /** No ICT product (非資通訊產品). */
    NONE
}
