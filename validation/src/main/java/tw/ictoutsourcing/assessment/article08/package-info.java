/**
 * The judges of article 八: what follows from a change of the vendor or of the entrusted work. Not exported.
 */
package tw.ictoutsourcing.assessment.article08;
