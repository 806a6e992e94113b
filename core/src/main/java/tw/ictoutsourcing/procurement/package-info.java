/**
 * What precedes the contract: protection levels, risk assessment, tender, and what is supplied. See 四. Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.procurement;

import org.immutables.value.Value;
