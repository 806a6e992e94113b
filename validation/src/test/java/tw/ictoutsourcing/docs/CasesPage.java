package tw.ictoutsourcing.docs;

import static tw.ictoutsourcing.docs.Markdown.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;

/** All cases as decision tables, with what the judges say of them. */
final class CasesPage implements Page {

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Map<String, String> parts(Language language) {
        Markdown page = new Markdown();
        for (Requirement requirement : Requirement.values()) {
            List<Case> cases = Cases.of(requirement);
            if (!cases.isEmpty()) {
                page.heading(2, requirement.code().text());
                page.paragraph(requirement.gist(language.locale())
                        + language.say("cases.citation", requirement.section().citation(language.locale())));
                page.table(
                        List.of(
                                language.say("column.case"),
                                language.say("column.changed"),
                                language.say("column.verdict"),
                                language.say("column.place")),
                        cases.stream().map(one -> row(one, language)).toList());
            }
        }
        return Map.of(
                "cases", page.toString(),
                "at", Moment.of(Cases.AT).toString(),
                "count", Integer.toString(Cases.all().size()));
    }

    private static List<String> row(Case one, Language language) {
        Assessment assessment = one.assess();
        Requirement requirement = one.requirement();
        List<String> places = new ArrayList<>();
        assessment.findings().stream()
                .filter(finding ->
                        finding.requirement() == requirement || finding.also().contains(requirement))
                .map(Finding::path)
                .distinct()
                .forEach(path -> places.add(code(path)));
        return List.of(
                code(one.name()),
                one.told(language.locale()),
                assessment.verdict(requirement).orElseThrow().label(language.locale()),
                language.list(places));
    }
}
