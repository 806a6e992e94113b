/**
 * The assessment of an engagement, or of a record that comes alone: verdicts, findings and the rulebook they rest on.
 * Public API, without Bean Validation.
 */
package tw.ictoutsourcing.assessment;
