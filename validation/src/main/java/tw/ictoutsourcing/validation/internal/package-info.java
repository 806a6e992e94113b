/**
 * The adapters between Bean Validation and the judges: one for each constraint, on one base. Not exported, opened to
 * Hibernate Validator.
 */
package tw.ictoutsourcing.validation.internal;
