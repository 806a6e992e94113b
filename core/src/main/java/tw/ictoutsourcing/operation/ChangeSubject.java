package tw.ictoutsourcing.operation;

import tw.ictoutsourcing.fact.Labelled;

/**
 * What a change concerns. See 八.
 */
public enum ChangeSubject implements Labelled {
    /** The vendor (受託者). */
    VENDOR,
    /** The entrusted work (受託業務). */
    ENTRUSTED_WORK,
    /** Something else, such as a subcontractor or the staff. */
    OTHER
}
