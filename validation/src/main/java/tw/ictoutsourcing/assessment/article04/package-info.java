/**
 * The judges of article 四: what the agency weighs before the tender, whom and what it bars, and what the contract takes
 * in. Not exported.
 */
package tw.ictoutsourcing.assessment.article04;
