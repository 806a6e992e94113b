package tw.ictoutsourcing.json;

/**
 * The size up to which a document is read.
 *
 * @param maxBytes  the most bytes of a document, positive
 * @param maxDepth  the most objects and lists within one another, positive
 * @param maxText  the most characters (UTF-16 units) of one text, positive
 */
public record Limits(int maxBytes, int maxDepth, int maxText) {

    private static final Limits STANDARD = new Limits(64 * 1024 * 1024, 64, 1_000_000);

    /**
     * Refuses a limit that nothing could keep.
     *
     * @throws IllegalArgumentException if a limit is not positive
     */
    public Limits {
        requirePositive(maxBytes, "maxBytes");
        requirePositive(maxDepth, "maxDepth");
        requirePositive(maxText, "maxText");
    }

    private static void requirePositive(int limit, String component) {
        if (limit <= 0) {
            throw new IllegalArgumentException(component + " must be positive, but was " + limit);
        }
    }

    /**
     * The limits that suit an engagement of any size.
     *
     * @return 64 MiB, a depth of 64 and a million characters, not null
     */
    public static Limits standard() {
        return STANDARD;
    }
}
