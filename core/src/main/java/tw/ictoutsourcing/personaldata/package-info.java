/**
 * Personal data in the entrusted work (個人資料): the agreed terms, its uses, and what became of it at the end. See 六.
 * Public API.
 */
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        from = "copy")
package tw.ictoutsourcing.personaldata;

import org.immutables.value.Value;
