package tw.ictoutsourcing.assess;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The program: arguments in, an exit code out. It never ends the process and never shows a stack trace. */
final class Program {

    /** Nothing is breached or insufficient; of a comparison, nothing is unreviewed and no verdict got worse. */
    static final int FINE = 0;
    /** Something is breached or insufficient; of a comparison, something is unreviewed or a verdict got worse. */
    static final int UNSOUND = 1;
    /** The input or the call is wrong. */
    static final int WRONG = 2;

    private final Surroundings surroundings;

    Program(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run(String... arguments) {
        Words words = Words.askedFor(List.of(arguments));
        Complaints complaints = new Complaints(words, surroundings.err());
        try {
            int code = commandLine(words, complaints).execute(arguments);
            surroundings.out().flush();
            return code;
        } catch (RuntimeException | Error e) {
            return complaints.unexpected(e);
        }
    }

    private CommandLine commandLine(Words words, Complaints complaints) {
        AssessCommand assess = new AssessCommand(surroundings, words, complaints);
        return new CommandLine(assess)
                .addSubcommand(new BasisCommand(assess))
                .addSubcommand(new CompareCommand(assess))
                .addSubcommand(new ExplainCommand(assess))
                .addSubcommand(new ListCommand(assess))
                .addSubcommand(new TemplateCommand(assess))
                .setResourceBundle(words.bundle())
                .setColorScheme(Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(surroundings.out(), false, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((exception, given) -> complaints.misused(exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> exception instanceof Refused refused
                        ? complaints.refused(refused)
                        : complaints.unexpected(exception));
    }
}
