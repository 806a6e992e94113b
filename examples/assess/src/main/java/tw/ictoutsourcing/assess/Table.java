package tw.ictoutsourcing.assess;

import java.util.ArrayList;
import java.util.List;
import tw.ictoutsourcing.assessment.report.Columns;

/** Rows whose cells stand under each other in a terminal. */
final class Table {

    private static final String GAP = "  ";

    private final List<Integer> widths = new ArrayList<>();

    /** Makes the columns wide enough for a row. */
    Table fit(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            int width = Columns.width(row.get(i));
            if (i == widths.size()) {
                widths.add(width);
            } else {
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        return this;
    }

    /** A row as one line; nothing stands behind its last cell. */
    String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(i == row.size() - 1 ? row.get(i) : Columns.pad(row.get(i), widths.get(i)) + GAP);
        }
        return line.toString();
    }
}
