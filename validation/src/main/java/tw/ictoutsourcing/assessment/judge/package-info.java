/**
 * What a judge is, what it is told, and what it answers. Public API, because an agency writes judges of its own (十一).
 */
package tw.ictoutsourcing.assessment.judge;
