/**
 * What several articles ask in the same way: whether an incident has begun and its times agree, whether a notice came in
 * time, whether a certificate is valid. Not exported.
 */
package tw.ictoutsourcing.assessment.limb;
