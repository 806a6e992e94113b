package tw.ictoutsourcing.assess;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tw.ictoutsourcing.fact.CaseNumber;

/** {@code assess template --stage STAGE}: a document to fill in, or the questions that it asks. */
@Command(name = "template", sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    private final AssessCommand assess;

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "help.template.stage")
    private @Nullable String stage;

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "help.template.case")
    private @Nullable String caseNumber;

    @Option(names = "--questions", descriptionKey = "help.template.questions")
    private boolean questions;

    TemplateCommand(AssessCommand assess) {
        this.assess = assess;
    }

    @Override
    public Integer call() throws Refused {
        Destination destination = assess.destinationOf("template");
        Words words = assess.words();
        if (stage == null) {
            throw assess.misuse(words.say("error.missing", "--stage"));
        }
        Template template = new Template(assess.stage(stage));
        if (questions) {
            destination.write(new Questions(template, words).text());
        } else {
            destination.refuseToReplace();
            destination.write(skeleton(template, words));
        }
        return Program.FINE;
    }

    private String skeleton(Template template, Words words) throws Refused {
        try {
            return new Skeleton(template, caseNumber == null ? null : CaseNumber.of(caseNumber)).text();
        } catch (IllegalArgumentException e) {
            throw assess.misuse(words.say("error.case", caseNumber));
        }
    }
}
