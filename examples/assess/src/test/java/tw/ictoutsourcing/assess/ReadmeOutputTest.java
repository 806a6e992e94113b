package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows of the program's output is what it prints. */
class ReadmeOutputTest {

    private static final String README = Run.text(Path.of("..", "..", "README.md"));
    private static final Pattern SHOWN = Pattern.compile("<!-- assess (.*) -->\n```console\n((?s:.*?)\n)```");

    private static final String EDITED = "edited.json";

    static Stream<Arguments> shown() {
        return SHOWN.matcher(README).results().map(found -> Arguments.of(found.group(1), found.group(2)));
    }

    @ParameterizedTest(name = "assess {0}")
    @MethodSource("shown")
    void shows_what_is_printed(String call, String shown, @TempDir Path folder) throws IOException {
        String edited = edited(folder);
        List<String> arguments = Stream.of(call.split(" "))
                .map(argument -> argument.equals(EDITED)
                        ? edited
                        : argument.endsWith(".json") ? "engagements/" + argument : argument)
                .toList();

        assertThat(Run.of(arguments.toArray(String[]::new))
                        .out()
                        .replace(edited, EDITED)
                        .replace("engagements/", "examples/assess/engagements/"))
                .contains(shown);
    }

    /** The copy of the compliant engagement that the README edits. */
    private static String edited(Path folder) throws IOException {
        String share = "\"mainlandShare\": 0";
        String copy = Run.text(Run.COMPLIANT).replaceFirst(share, "\"mainlandShare\": 35");
        return Files.writeString(folder.resolve(EDITED), copy).toString();
    }

    @Test
    void shows_some() {
        assertThat(shown()).hasSize(6);
    }
}
