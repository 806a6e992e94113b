/**
 * The judges of article 七: the persons who do the work, their papers and training, and the security staff. Not exported.
 */
package tw.ictoutsourcing.assessment.article07;
