/**
 * Security incidents and what was done about them: notice, evidence, review. See 七(六) and 十. Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.incident;

import org.immutables.value.Value;
