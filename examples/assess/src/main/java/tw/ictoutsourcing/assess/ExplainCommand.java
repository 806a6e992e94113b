package tw.ictoutsourcing.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Provision;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Section;

/** {@code assess explain CODE}: one section or requirement of the guideline. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final AssessCommand assess;

    @Parameters(paramLabel = "CODE", descriptionKey = "help.code")
    private String code = "";

    ExplainCommand(AssessCommand assess) {
        this.assess = assess;
    }

    @Override
    public Integer call() throws Refused {
        Destination destination = assess.destinationOf("explain");
        destination.write(text());
        return Program.FINE;
    }

    private String text() throws Refused {
        Words words = assess.words();
        Optional<Section> section = sections()
                .filter(one -> one.number().equals(code) || one.numeral().equals(code))
                .findFirst();
        if (section.isPresent()) {
            return new Explanation(words).section(section.get()).text();
        }
        Optional<Requirement> requirement = Arrays.stream(Requirement.values())
                .filter(one -> one.code().text().equals(code))
                .findFirst();
        if (requirement.isPresent()) {
            return new Explanation(words).requirement(requirement.get()).text();
        }
        throw assess.unknownCode(code, near());
    }

    private List<String> near() {
        List<String> known = new ArrayList<>();
        sections().map(Section::number).distinct().forEach(known::add);
        for (Requirement requirement : Requirement.values()) {
            known.add(requirement.code().text());
        }
        List<String> near = Suggestions.near(code, known);
        String section = code.replaceAll("/.*", "");
        return near.isEmpty() && known.contains(section) ? List.of(section) : near;
    }

    /** An article that has no items comes as its only provision. */
    private static Stream<Section> sections() {
        return Stream.concat(Arrays.stream(Provision.values()), Arrays.stream(Article.values()));
    }
}
