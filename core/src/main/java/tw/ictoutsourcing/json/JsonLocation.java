package tw.ictoutsourcing.json;

/**
 * A place in a JSON text.
 *
 * @param line  the line, from 1; a line ends with LF, CR, or both together
 * @param column  the column, from 1, counted in characters (Unicode code points), not in bytes
 * @param pointer  what stands there, as a JSON pointer (RFC 6901), empty for the whole document, not null
 */
public record JsonLocation(int line, int column, String pointer) {}
