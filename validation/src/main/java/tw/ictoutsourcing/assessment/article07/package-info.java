/**
 * The judges of article 七: what the agency requires of the vendor in operation, and whether the vendor does it. Not
 * exported.
 */
package tw.ictoutsourcing.assessment.article07;
