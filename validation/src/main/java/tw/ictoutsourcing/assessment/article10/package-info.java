/**
 * The judges of article 十: notice within the hour, evidence, review report. Not exported.
 */
package tw.ictoutsourcing.assessment.article10;
