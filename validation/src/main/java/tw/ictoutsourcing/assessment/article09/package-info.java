/**
 * The judges of article 九: the agency's audits, what becomes of the deficiencies found, and certificates of cloud services.
 * Not exported.
 */
package tw.ictoutsourcing.assessment.article09;
