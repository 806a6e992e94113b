package tw.ictoutsourcing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tw.ictoutsourcing.json.JsonReadException.Kind;

/**
 * What tests expect of a document that is refused. In the documents ▶ stands before the character at which the problem is
 * to be told, and what holds 王小明 or PERSONAL is a value that no message may show.
 */
final class Refusals {

    static final String MARK = "▶";

    private Refusals() {}

    static JsonReadException refused(String marked, Class<?> type, Kind kind, String pointer) {
        return refused(GuidelineJson.standard(), marked, type, kind, pointer);
    }

    static JsonReadException refused(GuidelineJson json, String marked, Class<?> type, Kind kind, String pointer) {
        String before = marked.substring(0, marked.indexOf(MARK));
        int line = (int) before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        String lastLine = before.substring(before.lastIndexOf('\n') + 1);
        JsonReadException refusal = refused(json, marked.replace(MARK, "").getBytes(StandardCharsets.UTF_8), type);
        assertThat(refusal.kind()).as(refusal.getMessage()).isEqualTo(kind);
        assertThat(refusal.pointer()).isEqualTo(pointer);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isEqualTo(lastLine.codePointCount(0, lastLine.length()) + 1);
        return refusal;
    }

    static JsonReadException refused(GuidelineJson json, byte[] utf8, Class<?> type) {
        JsonReadException refusal = catchThrowableOfType(JsonReadException.class, () -> json.read(utf8, type));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getCause()).isNull();
        assertThat(refusal.getSuppressed()).isEmpty();
        assertThat(refusal.getMessage())
                .startsWith("line " + refusal.line() + ", column " + refusal.column())
                .endsWith(refusal.message(Locale.ENGLISH));
        assertThat(refusal.message(Locale.ENGLISH)).matches("(?s).*[.?]").doesNotContain("{name", "{owner");
        assertThat(refusal.message(Locale.TAIWAN)).matches("(?s).*[。？].*").matches("(?s).*\\p{IsHan}.*");
        for (String text :
                new String[] {refusal.toString(), refusal.message(Locale.ENGLISH), refusal.message(Locale.TAIWAN)}) {
            assertThat(text).doesNotContain("王小明", "PERSONAL", "tools.jackson");
        }
        return refusal;
    }
}
