package tw.ictoutsourcing.assessment;

import java.util.Comparator;

/** The order of property paths: as text, but indexes compare as numbers, so that {@code [2]} comes before {@code [10]}. */
enum PathOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOne = endOfNumber(one, i);
            int endOther = endOfNumber(other, j);
            int order = endOne > i && endOther > j
                    ? Integer.compare(Integer.parseInt(one, i, endOne, 10), Integer.parseInt(other, j, endOther, 10))
                    : Character.compare(one.charAt(i), other.charAt(j));
            if (order != 0) {
                return order;
            }
            i = Math.max(i + 1, endOne);
            j = Math.max(j + 1, endOther);
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int endOfNumber(String path, int from) {
        int end = from;
        while (end < path.length() && Character.isDigit(path.charAt(end))) {
            end++;
        }
        return end;
    }
}
