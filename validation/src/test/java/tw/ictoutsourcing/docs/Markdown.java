package tw.ictoutsourcing.docs;

import java.util.Collections;
import java.util.List;

/** A text in Markdown, built from above to below. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    static String code(String text) {
        return "`" + text + "`";
    }

    static String link(String text, String anchor) {
        return "[" + text + "](#" + anchor + ")";
    }

    Markdown heading(int level, String title) {
        return block("#".repeat(level) + " " + title);
    }

    Markdown paragraph(String sentence) {
        return block(sentence);
    }

    Markdown bullets(List<String> entries) {
        return entries.isEmpty() ? this : block("- " + String.join("\n- ", entries));
    }

    Markdown json(String document) {
        return block("```json\n" + document.strip() + "\n```");
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(head));
        table.append('\n').append(row(Collections.nCopies(head.size(), "---")));
        rows.forEach(row -> table.append('\n').append(row(row)));
        return block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList())
                + " |";
    }

    private Markdown block(String block) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
