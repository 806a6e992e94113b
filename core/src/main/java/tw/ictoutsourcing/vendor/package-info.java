/**
 * The firms that take part in an engagement: the vendor, subcontractors and others, their capital and their certificates. See 四 and 九. Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.vendor;

import org.immutables.value.Value;
