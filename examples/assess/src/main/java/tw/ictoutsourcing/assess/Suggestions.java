package tw.ictoutsourcing.assess;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What somebody may have meant who wrote something unknown. */
final class Suggestions {

    private static final int MOST = 3;
    private static final int LONGEST = 100;

    private Suggestions() {}

    /** The known texts that hold the unknown one or differ little from it, the nearest first; at most three. */
    static List<String> near(String unknown, Collection<String> known) {
        String wanted = unknown.toLowerCase(Locale.ROOT);
        if (wanted.isBlank() || wanted.length() > LONGEST) {
            return List.of();
        }
        return known.stream()
                .filter(text -> distance(wanted, text) <= Math.max(1, text.length() / 3) || holds(text, wanted))
                .sorted(Comparator.<String>comparingInt(text -> holds(text, wanted) ? 0 : distance(wanted, text))
                        .thenComparingInt(text -> -alike(text, wanted)))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(String text, String wanted) {
        return wanted.length() >= MOST && text.contains(wanted);
    }

    /** How many characters are the same at the beginning. */
    private static int alike(String a, String b) {
        return (int) IntStream.range(0, Math.min(a.length(), b.length()))
                .takeWhile(i -> a.charAt(i) == b.charAt(i))
                .count();
    }

    /** How many characters must be put in, left out or changed. */
    private static int distance(String a, String b) {
        int[] above = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
