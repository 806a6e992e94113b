/**
 * The contract and what it must state. See 四(六) and 五. Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.contract;

import org.immutables.value.Value;
