/**
 * What an embedding application touches beside Bean Validation itself: the finding behind a violation, and the rulebook
 * that is in force. Public API.
 */
package tw.ictoutsourcing.validation;
