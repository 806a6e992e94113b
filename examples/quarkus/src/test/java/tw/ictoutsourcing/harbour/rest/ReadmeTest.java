package tw.ictoutsourcing.harbour.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows of this example is this example's own. */
class ReadmeTest {

    private static final Path PROJECT = Path.of("..", "..");
    private static final Pattern SHOWN = Pattern.compile("<!-- (examples/quarkus/\\S+) -->\n```\\w+\n((?s:.*?\n))```");

    /** Without indentation, since an excerpt stands further to the left. */
    private static String lines(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @Test
    void shows_lines_of_this_example() throws IOException {
        List<MatchResult> shown = SHOWN.matcher(Files.readString(PROJECT.resolve("README.md")))
                .results()
                .toList();

        assertThat(shown).hasSize(2);
        for (MatchResult excerpt : shown) {
            assertThat(lines(Files.readString(PROJECT.resolve(excerpt.group(1)))))
                    .contains(lines(excerpt.group(2)));
        }
    }
}
