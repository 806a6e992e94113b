/**
 * The judges of article 七: what the vendor has to keep while it builds and operates. Not exported.
 */
package tw.ictoutsourcing.assessment.article07;
