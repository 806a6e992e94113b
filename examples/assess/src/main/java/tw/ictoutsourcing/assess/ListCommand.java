package tw.ictoutsourcing.assess;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Guideline;
import tw.ictoutsourcing.guideline.Requirement;

/** {@code assess list}: all requirements by article. */
@Command(name = "list", sortOptions = false)
final class ListCommand implements Callable<Integer> {

    private final AssessCommand assess;

    ListCommand(AssessCommand assess) {
        this.assess = assess;
    }

    @Override
    public Integer call() throws Refused {
        assess.destinationOf("list").write(text(assess.words()));
        return Program.FINE;
    }

    private static String text(Words words) {
        Locale locale = words.locale();
        List<String> titles = List.of(words.say("code"), words.say("who"), words.say("stage"), words.say("required"));
        Table table = new Table().fit(titles);
        for (Requirement requirement : Requirement.values()) {
            table.fit(row(requirement, words));
        }
        StringBuilder text = new StringBuilder();
        text.append(Guideline.EDITION_2022_02_24.title(locale)).append("\n\n");
        text.append("  ").append(table.line(titles)).append('\n');
        for (Article article : Article.values()) {
            text.append('\n')
                    .append(article.citation(locale))
                    .append("  ")
                    .append(article.gist(locale))
                    .append('\n');
            for (Requirement requirement : article.requirements()) {
                text.append("  ").append(table.line(row(requirement, words))).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> row(Requirement requirement, Words words) {
        return List.of(
                requirement.code().text(),
                Explanation.who(requirement, words),
                requirement.from().map(stage -> stage.label(words.locale())).orElse(words.say("stage.event.short")),
                requirement.gist(words.locale()));
    }
}
