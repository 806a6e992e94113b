/**
 * The judge of article 三: the kind of contract, and whether the work is unpaid or sub-entrusted. Not exported.
 */
package tw.ictoutsourcing.assessment.article03;
