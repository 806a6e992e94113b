/**
 * The engagement, the whole of what is recorded of one piece of entrusted work, and what it is about. See 二 and 三. Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.engagement;

import org.immutables.value.Value;
