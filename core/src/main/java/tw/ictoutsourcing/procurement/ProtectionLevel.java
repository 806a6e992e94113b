package tw.ictoutsourcing.procurement;

import tw.ictoutsourcing.fact.Labelled;

/**
 * The level of protection that an information system needs (防護需求等級), from the lowest to the highest. See 四(一).
 */
public enum ProtectionLevel implements Labelled {
    /** Low (普). */
    LOW,
    /** Medium (中). */
    MEDIUM,
    /** High (高). */
    HIGH
}
