/**
 * Building and operation (建置與維運): what was required of the vendor, remote management, security staff, checks and
 * changes. See 七 and 八. Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.operation;

import org.immutables.value.Value;
