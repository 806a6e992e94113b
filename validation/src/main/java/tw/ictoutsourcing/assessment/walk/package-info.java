/**
 * How a run goes from an engagement, or from a record that comes alone, to its parts, and asks every rule of each. Not
 * exported.
 */
package tw.ictoutsourcing.assessment.walk;
