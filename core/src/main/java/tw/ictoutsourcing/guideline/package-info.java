/**
 * The catalogue of the guideline: its parts, articles and provisions, and what they require. Public API.
 */
package tw.ictoutsourcing.guideline;
