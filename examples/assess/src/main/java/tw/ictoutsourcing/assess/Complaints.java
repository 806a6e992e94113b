package tw.ictoutsourcing.assess;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is told on the standard error: one line for each thing that is wrong. */
final class Complaints {

    private final Words words;
    private final PrintStream err;

    Complaints(Words words, PrintStream err) {
        this.words = words;
        this.err = err;
    }

    int refused(Refused refused) {
        err.print(refused.line() + "\n");
        err.flush();
        return Program.WRONG;
    }

    /** Tells a failure that nobody foresaw by its kind only: its message may hold personal data. */
    int unexpected(Throwable failure) {
        return refused(
                new Refused(words.say("error.internal", failure.getClass().getSimpleName())));
    }

    /** Tells the same of one input among others. */
    int unexpected(String input, Throwable failure) {
        return refused(new Refused(
                input + ": " + words.say("error.internal", failure.getClass().getSimpleName())));
    }

    int misused(ParameterException misuse) {
        return refused(new Refused(words.say("error.call", wrong(misuse))));
    }

    private String wrong(ParameterException misuse) {
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            if (!unmatched.isUnknownOption()) {
                return words.say("error.argument", argument);
            }
            List<String> near = Suggestions.near(argument, options(misuse));
            return words.say("error.option", argument) + (near.isEmpty() ? "" : words.say("error.meant", near.get(0)));
        }
        if (misuse instanceof MissingParameterException missing) {
            ArgSpec first = missing.getMissing().get(0);
            return words.say(first.isOption() ? "error.no-value" : "error.missing", name(first));
        }
        if (misuse instanceof OverwrittenOptionException overwritten) {
            return words.say("error.twice", name(overwritten.getOverwritten()));
        }
        return misuse.getMessage();
    }

    private static List<String> options(ParameterException misuse) {
        return misuse.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
