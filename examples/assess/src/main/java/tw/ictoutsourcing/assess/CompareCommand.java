package tw.ictoutsourcing.assess;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.comparison.ComparisonJson;
import tw.ictoutsourcing.comparison.ComparisonText;
import tw.ictoutsourcing.comparison.EngagementComparison;
import tw.ictoutsourcing.comparison.VerdictComparison;

/** {@code assess compare BEFORE AFTER}: what changed in an engagement, and in what is said of it. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private final AssessCommand assess;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "help.before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "help.after")
    private String after = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "help.format")
    private @Nullable String format;

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "help.at")
    private @Nullable String at;

    CompareCommand(AssessCommand assess) {
        this.assess = assess;
    }

    @Override
    public Integer call() throws Refused {
        Destination destination = assess.destinationOf("compare");
        boolean json = assess.json(format);
        Instant instant = assess.at(at);
        assess.refuseStandardInputTwice(List.of(before, after));
        destination.refuseToOverwrite(List.of(before, after));

        Document old = assess.read(before);
        Document now = assess.read(after);
        Assessor assessor = Assessor.of(Rulebook.standard());
        EngagementComparison facts = EngagementComparison.of(old.engagement(), now.engagement(), instant);
        VerdictComparison verdicts = VerdictComparison.of(
                assessor.assess(old.engagement(), instant), assessor.assess(now.engagement(), instant));

        Words words = assess.words();
        destination.write(
                json
                        ? ComparisonJson.of(facts, verdicts, old.source(before), now.source(after), words.locale())
                        : ComparisonText.of(
                                facts,
                                verdicts,
                                old.source(Document.name(before, words)),
                                now.source(Document.name(after, words)),
                                words.locale()));
        return facts.unreviewed().isEmpty() && !verdicts.worse() ? Program.FINE : Program.UNSOUND;
    }
}
