package tw.ictoutsourcing.audit;

import tw.ictoutsourcing.fact.Labelled;

/**
 * The checklist with which an audit was held. See 九.
 */
public enum Checklist implements Labelled {
    /** The City's checklist for auditing vendors (本府訂定之受託者稽核表). */
    CITY,
    /** Another one. */
    OTHER
}
