/**
 * What several concepts of the guideline share: moments, acts, areas, typed ids, labels and the mark for personal data.
 * Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.fact;

import org.immutables.value.Value;
