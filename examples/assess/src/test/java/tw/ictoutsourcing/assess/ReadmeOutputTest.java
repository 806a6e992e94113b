package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows of the program's output is what it prints. */
class ReadmeOutputTest {

    private static final String README = Run.text(Path.of("..", "..", "README.md"));
    private static final Pattern SHOWN = Pattern.compile("<!-- assess (.*) -->\n```console\n((?s:.*?)\n)```");

    static Stream<Arguments> shown() {
        return SHOWN.matcher(README).results().map(found -> Arguments.of(found.group(1), found.group(2)));
    }

    @ParameterizedTest(name = "assess {0}")
    @MethodSource("shown")
    void shows_what_is_printed(String call, String shown) {
        List<String> arguments = Stream.of(call.split(" "))
                .map(argument -> argument.endsWith(".json") ? "engagements/" + argument : argument)
                .toList();

        assertThat(Run.of(arguments.toArray(String[]::new))
                        .out()
                        .replace("engagements/", "examples/assess/engagements/"))
                .contains(shown);
    }

    @Test
    void shows_some() {
        assertThat(shown()).hasSize(3);
    }
}
