/**
 * A service of a fictional Harbour Bureau (港務局) with Quarkus: it takes incidents and assesses engagements, under the
 * Bureau's policy.
 */
@NullMarked
package tw.ictoutsourcing.harbour.rest;

import org.jspecify.annotations.NullMarked;
