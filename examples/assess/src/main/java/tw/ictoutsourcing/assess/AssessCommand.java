package tw.ictoutsourcing.assess;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.assessment.report.TextReport;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Stage;

/** {@code assess FILE…}: assesses engagements. */
@Command(name = "assess", sortOptions = false)
final class AssessCommand implements Callable<Integer> {

    private static final String SEPARATOR = "\n" + "=".repeat(72) + "\n\n";
    private static final int LAST_YEAR = 9999;

    private final Surroundings surroundings;
    private final Words words;
    private final Complaints complaints;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "help.file")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|ics", descriptionKey = "help.format")
    private @Nullable String format;

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "help.stage")
    private @Nullable String stage;

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "help.at")
    private @Nullable String at;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "help.policy")
    private @Nullable String policy;

    @Option(names = "--lang", paramLabel = "zh-TW|en", scope = ScopeType.INHERIT, descriptionKey = "help.lang")
    private @Nullable String lang;

    @Option(names = "--output", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "help.output")
    private @Nullable String output;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help.help")
    private boolean help;

    AssessCommand(Surroundings surroundings, Words words, Complaints complaints) {
        this.surroundings = surroundings;
        this.words = words;
        this.complaints = complaints;
    }

    Words words() {
        return words;
    }

    /** Where the answer goes, once it is clear that the call is in a known language. */
    Destination destination() throws Refused {
        if (lang != null && !Words.known(lang)) {
            throw wrongValue("--lang", lang, "zh-TW", "en");
        }
        return Destination.of(output, surroundings, words);
    }

    /** The same for a subcommand, which takes nothing that only an assessment needs. */
    Destination destinationOf(String subcommand) throws Refused {
        String stray = !files.isEmpty()
                ? files.get(0)
                : format != null
                        ? "--format"
                        : stage != null ? "--stage" : at != null ? "--at" : policy != null ? "--policy" : null;
        if (stray != null) {
            throw misuse(words.say("error.stray", stray, subcommand));
        }
        return destination();
    }

    @Override
    public Integer call() throws Refused {
        Destination destination = destination();
        Form form = form();
        Stage asIf = stage();
        Instant instant = at(at);
        List<String> inputs = files.isEmpty() ? List.of(Document.STANDARD_INPUT) : files;
        List<String> read = new ArrayList<>(inputs);
        if (policy != null) {
            read.add(policy);
        }
        destination.refuseToOverwrite(read);
        refuseStandardInputTwice(read);
        Assessor assessor = assessor();

        int code = Program.FINE;
        List<Assessed> assessed = new ArrayList<>();
        for (String input : inputs) {
            try {
                Document document = read(input);
                Assessment assessment = assess(assessor, document.engagement(), instant, asIf);
                assessed.add(new Assessed(input, document, assessment));
                code = Math.max(code, assessment.passes() ? Program.FINE : Program.UNSOUND);
            } catch (Refused refused) {
                code = complaints.refused(refused);
            } catch (RuntimeException failure) {
                code = complaints.unexpected(Document.name(input, words), failure);
            }
        }
        if (!assessed.isEmpty() || form == Form.JSON && inputs.size() > 1) {
            destination.write(answer(form, assessed, inputs.size() > 1, destination.colour()));
        }
        return code;
    }

    /** What one input came to. */
    private record Assessed(String input, Document document, Assessment assessment) {}

    private String answer(Form form, List<Assessed> assessed, boolean several, boolean colour) {
        return switch (form) {
            case TEXT -> assessed.stream().map(one -> text(one, colour)).collect(Collectors.joining(SEPARATOR));
            case JSON -> {
                List<String> reports = assessed.stream().map(this::json).toList();
                yield (several ? JsonReport.array(reports) : reports.get(0)) + "\n";
            }
            case ICS ->
                DueCalendar.of(assessed.stream().map(Assessed::assessment).toList(), words);
        };
    }

    private String text(Assessed one, boolean colour) {
        return TextReport.of(
                one.assessment(), one.document().source(Document.name(one.input(), words)), words.locale(), colour);
    }

    private String json(Assessed one) {
        return JsonReport.of(one.assessment(), one.document().source(one.input()), words.locale());
    }

    private Assessor assessor() throws Refused {
        return Assessor.of(
                policy == null ? Rulebook.standard() : Rulebook.of(Document.policy(policy, surroundings.in(), words)));
    }

    private static Assessment assess(Assessor assessor, Engagement engagement, Instant at, @Nullable Stage asIf) {
        return asIf == null ? assessor.assess(engagement, at) : assessor.assess(engagement, at, asIf);
    }

    private Form form() throws Refused {
        return format == null ? Form.TEXT : form(format, Form.values());
    }

    /** Whether JSON is asked for; text where nothing is. */
    boolean json(@Nullable String asked) throws Refused {
        return asked != null && form(asked, Form.TEXT, Form.JSON) == Form.JSON;
    }

    private Form form(String asked, Form... known) throws Refused {
        for (Form form : known) {
            if (form.option().equals(asked)) {
                return form;
            }
        }
        throw wrongValue("--format", asked, Stream.of(known).map(Form::option).toArray(String[]::new));
    }

    Document read(String input) throws Refused {
        return Document.read(input, surroundings.in(), words);
    }

    void refuseStandardInputTwice(List<String> inputs) throws Refused {
        if (inputs.stream().filter(Document.STANDARD_INPUT::equals).count() > 1) {
            throw misuse(words.say("error.stdin-twice"));
        }
    }

    private @Nullable Stage stage() throws Refused {
        return stage == null ? null : stage(stage);
    }

    Stage stage(String asked) throws Refused {
        String name = asked.toUpperCase(Locale.ROOT);
        for (Stage known : Stage.values()) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        throw wrongValue(
                "--stage", asked, Stream.of(Stage.values()).map(Stage::name).toArray(String[]::new));
    }

    /** The instant that is asked for, now where none is. */
    Instant at(@Nullable String asked) throws Refused {
        if (asked == null) {
            return surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(asked);
            if (time.getYear() >= 1 && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw misuse(words.say("error.at", asked));
    }

    private Refused wrongValue(String option, String value, String... known) {
        return misuse(words.say("error.value", option, value, words.list(Arrays.asList(known))));
    }

    Refused unknownCode(String code, List<String> near) {
        return new Refused(words.say("error.code", code)
                + (near.isEmpty() ? words.say("error.code.list") : words.say("error.meant", words.list(near))));
    }

    Refused misuse(String sentence) {
        return new Refused(words.say("error.call", sentence));
    }
}
