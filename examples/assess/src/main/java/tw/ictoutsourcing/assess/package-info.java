/**
 * A command-line program that assesses engagements (委外案) and explains the guideline. An example, not API.
 */
@NullMarked
package tw.ictoutsourcing.assess;

import org.jspecify.annotations.NullMarked;
