/**
 * The one way in and out as JSON: strict reading that tells what is wrong, where, in both languages; writing that reads
 * back equal; line and column of any place in a text; and the format as JSON Schema. Public API:
 * {@link tw.ictoutsourcing.json.GuidelineJson}, {@link tw.ictoutsourcing.json.Limits},
 * {@link tw.ictoutsourcing.json.JsonReadException}, {@link tw.ictoutsourcing.json.JsonLocations},
 * {@link tw.ictoutsourcing.json.JsonLocation} and {@link tw.ictoutsourcing.json.JsonSchemas}.
 */
package tw.ictoutsourcing.json;
