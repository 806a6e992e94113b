/**
 * The persons who do the work: confidentiality papers and training. See 七(二) and 七(三). Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.personnel;

import org.immutables.value.Value;
