/**
 * Reports of an assessment: as text for people, as JSON for programs. Public API.
 */
package tw.ictoutsourcing.assessment.report;
