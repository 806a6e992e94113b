/**
 * What changed in an engagement from one time to another: the changes that article 八 is about, and the verdicts that
 * are others now. Public API.
 */
package tw.ictoutsourcing.comparison;
