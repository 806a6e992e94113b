package tw.ictoutsourcing.operation;

import tw.ictoutsourcing.fact.Labelled;

/**
 * One of the seven things that the agency must require of the vendor. See 七.
 */
public enum VendorDuty implements Labelled {
    /** To leave remote management or to secure it, 七(一). */
    REMOTE_ACCESS,
    /** To have the confidentiality papers signed, 七(二). */
    CONFIDENTIALITY,
    /** To train its people in security, 七(三). */
    TRAINING,
    /** To follow the City's system security guideline, 七(四). */
    SECURITY_GUIDELINE,
    /** To appoint dedicated security staff, 七(五). */
    SECURITY_STAFF,
    /** To tell the agency of incidents, 七(六). */
    INCIDENT_NOTIFICATION,
    /** To audit itself, 七(七). */
    SELF_AUDIT
}
