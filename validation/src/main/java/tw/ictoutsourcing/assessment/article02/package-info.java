/**
 * The judge of article 二: what is entrusted, as an information service or a cloud service. Not exported.
 */
package tw.ictoutsourcing.assessment.article02;
