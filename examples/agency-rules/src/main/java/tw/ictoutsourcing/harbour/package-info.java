/**
 * What a fictional Harbour Bureau (港務局) decides for itself: its policy, and two rules of its own.
 */
@NullMarked
package tw.ictoutsourcing.harbour;

import org.jspecify.annotations.NullMarked;
