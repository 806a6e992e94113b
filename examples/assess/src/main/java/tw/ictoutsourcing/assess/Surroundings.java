package tw.ictoutsourcing.assess;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * What the program finds around it.
 *
 * @param in  the standard input, not null
 * @param out  the standard output, which takes UTF-8 whatever the locale, not null
 * @param err  the standard error, which takes UTF-8 whatever the locale, not null
 * @param clock  the clock that tells the present, not null
 * @param environment  the environment variables, not null
 * @param terminal  whether the standard output is a terminal
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        boolean terminal) {

    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                System.getenv(),
                atTerminal());
    }

    /** Up to JDK 21 there is a console only at a terminal; from JDK 22 on the console must be asked. */
    private static boolean atTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether what goes to the standard output may be coloured. */
    boolean colour() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}
