/**
 * What the tests of an application can use beside the cases: compliant engagements that vary in everything that must not
 * matter, for properties (jqwik), and assertions on assessments (AssertJ). Public API, in a jar of its own with the
 * classifier {@code tests}.
 */
@NullMarked
package tw.ictoutsourcing.testing;

import org.jspecify.annotations.NullMarked;
