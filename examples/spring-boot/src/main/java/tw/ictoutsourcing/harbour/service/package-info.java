/**
 * A service of a fictional Harbour Bureau (港務局) with Spring Boot: it records incidents and releases engagements, under
 * the Bureau's policy.
 */
@NullMarked
package tw.ictoutsourcing.harbour.service;

import org.jspecify.annotations.NullMarked;
