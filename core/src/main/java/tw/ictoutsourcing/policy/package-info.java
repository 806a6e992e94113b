/**
 * What the guideline's text leaves to the agency (十一): intervals, labelled readings, holidays. Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.policy;

import org.immutables.value.Value;
