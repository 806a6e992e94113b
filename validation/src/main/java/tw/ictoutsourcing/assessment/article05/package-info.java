/**
 * The judges of article 五: what the contract must state. Not exported.
 */
package tw.ictoutsourcing.assessment.article05;
