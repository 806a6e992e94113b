/**
 * The basis of a verdict: the recorded facts that a requirement reads, where they stand and what document stands beside
 * them. Public API.
 */
package tw.ictoutsourcing.basis;
