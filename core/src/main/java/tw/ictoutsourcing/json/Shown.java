package tw.ictoutsourcing.json;

/** Names of properties as messages show them: short, on one line, without anything that a terminal would obey. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String name(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
        return name.codePointCount(0, name.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    static String pointer(String pointer) {
        StringBuilder shown = new StringBuilder();
        for (String segment : pointer.split("/", -1)) {
            shown.append(shown.isEmpty() && segment.isEmpty() ? "" : "/").append(name(segment));
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                Character.toString(c).chars().forEach(unit -> shown.append(String.format("\\u%04x", unit)));
            default -> {
                if (c == '"' || c == '\\') {
                    shown.append('\\');
                }
                shown.appendCodePoint(c);
            }
        }
    }
}
