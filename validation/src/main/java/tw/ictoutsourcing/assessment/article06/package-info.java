/**
 * The judges of article 六: the terms of handling personal data, law, purpose, and what becomes of it at the end. Not
 * exported.
 */
package tw.ictoutsourcing.assessment.article06;
