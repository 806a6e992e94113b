/**
 * The judges of article 七: what the agency requires of the vendor in operation, what the vendor keeps while it builds
 * and operates, and the persons who do the work. Not exported.
 */
package tw.ictoutsourcing.assessment.article07;
