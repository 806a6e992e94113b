/**
 * The proof that every rule fires, and fixtures for the tests of applications: a compliant engagement, and for every
 * requirement the cases that lead to each of its verdicts. Public API.
 */
package tw.ictoutsourcing.cases;
