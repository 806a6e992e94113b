package tw.ictoutsourcing.guideline;

/**
 * A reading of the guideline where its text can be read in more than one defensible way.
 *
 * @param choice  the reading that this library judges by, in one sentence, not null
 * @param other  the other defensible reading, in one sentence, not null
 */
public record Reading(String choice, String other) {}
