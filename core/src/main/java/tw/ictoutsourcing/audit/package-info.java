/**
 * The vendor's own audits and the agency's audits (稽核), with the deficiencies found. See 七(七) and 九. Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.audit;

import org.immutables.value.Value;
