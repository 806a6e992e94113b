package tw.ictoutsourcing.assess;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * One run of the program, and what came of it.
 *
 * @param code  the exit code
 * @param out  the standard output
 * @param err  the standard error
 */
record Run(int code, String out, String err) {

    static final String AT = "2026-11-24T09:00:00+08:00";
    static final Path COMPLIANT = Path.of("engagements", "performance-compliant.json");
    static final Path TROUBLED = Path.of("engagements", "performance-troubled.json");

    static Run of(String... arguments) {
        return with("", arguments);
    }

    static Run with(String standardInput, String... arguments) {
        return with(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run with(InputStream standardInput, String... arguments) {
        return in(false, Map.of(), standardInput, arguments);
    }

    static Run atTerminal(Map<String, String> environment, String... arguments) {
        return in(true, environment, InputStream.nullInputStream(), arguments);
    }

    private static Run in(
            boolean terminal, Map<String, String> environment, InputStream standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                standardInput,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2026-11-24T01:00:00.123456789Z"), ZoneOffset.UTC),
                environment,
                terminal);
        int code = new Program(surroundings).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The one line on the standard error, without its end. */
    String complaint() {
        if (!err.endsWith("\n") || err.lines().count() != 1) {
            throw new AssertionError("one line was expected on the standard error, but there was: " + err);
        }
        return err.substring(0, err.length() - 1);
    }
}
