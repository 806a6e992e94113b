/**
 * The Bean Validation constraints, one for each article of the guideline (二 and 三 share one). Public API.
 * <p>
 * They name no validator: the module {@code tw.ictoutsourcing.validation} brings the validators. Without it beside this
 * module, Hibernate Validator refuses to validate (HV000030).
 */
package tw.ictoutsourcing.constraint;
