package tw.ictoutsourcing.assess;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.basis.Basis;
import tw.ictoutsourcing.basis.BasisJson;
import tw.ictoutsourcing.basis.BasisText;
import tw.ictoutsourcing.guideline.Requirement;

/** {@code assess basis FILE CODE}: the recorded facts on which the verdict on a requirement rests. */
@Command(name = "basis", sortOptions = false)
final class BasisCommand implements Callable<Integer> {

    private final AssessCommand assess;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "help.basis.file")
    private String file = "";

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "help.basis.code")
    private String code = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "help.format")
    private @Nullable String format;

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "help.at")
    private @Nullable String at;

    BasisCommand(AssessCommand assess) {
        this.assess = assess;
    }

    @Override
    public Integer call() throws Refused {
        Destination destination = assess.destinationOf("basis");
        boolean json = assess.json(format);
        Requirement requirement = requirement();
        destination.refuseToOverwrite(List.of(file));

        Words words = assess.words();
        Document document = assess.read(file);
        Assessment assessment = Assessor.of(Rulebook.standard()).assess(document.engagement(), assess.at(at));
        Basis basis = Basis.of(document.engagement(), requirement);
        destination.write(
                json
                        ? BasisJson.of(basis, assessment, document.source(file), words.locale())
                        : BasisText.of(basis, assessment, document.source(Document.name(file, words)), words.locale()));
        return Program.FINE;
    }

    private Requirement requirement() throws Refused {
        for (Requirement requirement : Requirement.values()) {
            if (requirement.code().text().equals(code)) {
                return requirement;
            }
        }
        List<String> known = Arrays.stream(Requirement.values())
                .map(requirement -> requirement.code().text())
                .toList();
        List<String> ofSection =
                known.stream().filter(text -> text.startsWith(code + "/")).toList();
        throw assess.unknownCode(code, ofSection.isEmpty() ? Suggestions.near(code, known) : ofSection);
    }
}
