package tw.ictoutsourcing.json;

/** A place in a text that moves forwards and counts lines and characters on its way. */
final class Cursor {

    private final byte[] utf8;
    private int offset;
    private int line = 1;
    private int column = 1;

    Cursor(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** The location of a byte at or after the last one asked for. */
    JsonLocation at(int target, String pointer) {
        for (; offset < target; offset++) {
            byte b = utf8[offset];
            if (b == '\n' || (b == '\r' && (offset + 1 == utf8.length || utf8[offset + 1] != '\n'))) {
                line++;
                column = 1;
            } else if (!Utf8.isContinuation(b)) {
                column++;
            }
        }
        return new JsonLocation(line, column, pointer);
    }
}
