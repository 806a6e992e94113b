package tw.ictoutsourcing.docs;

import static tw.ictoutsourcing.docs.Markdown.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Citation;
import tw.ictoutsourcing.guideline.Guideline;
import tw.ictoutsourcing.guideline.Instrument;
import tw.ictoutsourcing.guideline.Mapping;
import tw.ictoutsourcing.guideline.Part;
import tw.ictoutsourcing.guideline.Provision;
import tw.ictoutsourcing.guideline.Reading;
import tw.ictoutsourcing.guideline.Requirement;

/** The catalogue: what the guideline demands, of whom, from when on, and how it was read. */
final class RequirementsPage implements Page {

    @Override
    public String name() {
        return "requirements";
    }

    @Override
    public Map<String, String> parts(Language language) {
        Guideline guideline = Guideline.EDITION_2022_02_24;
        return Map.of(
                "title", guideline.title(language.locale()),
                "number", guideline.documentNumber(language.locale()),
                "issued", guideline.issuedOn(language.locale()),
                "count", Integer.toString(Requirement.values().length),
                "catalogue", catalogue(guideline, language),
                "instruments", instruments(language));
    }

    private static String catalogue(Guideline guideline, Language language) {
        Markdown page = new Markdown();
        for (Part part : guideline.parts()) {
            page.heading(2, language.say("part", part.numeral(), part.title(language.locale())));
            for (Article article : part.articles()) {
                page.heading(
                        3,
                        language.say(
                                "section", article.citation(language.locale()), article.numeral(), article.number()));
                page.paragraph(article.gist(language.locale()));
                article.requirements().stream()
                        .filter(requirement -> requirement.section() == article)
                        .forEach(requirement -> requirement(requirement, language, 4, page));
                for (Provision provision : article.provisions()) {
                    boolean item = !provision.number().equals(article.number());
                    if (item) {
                        page.heading(
                                4,
                                language.say(
                                        "section",
                                        provision.citation(language.locale()),
                                        provision.numeral(),
                                        provision.number()));
                        page.paragraph(provision.gist(language.locale()));
                    }
                    provision
                            .requirements()
                            .forEach(requirement -> requirement(requirement, language, item ? 5 : 4, page));
                }
                if (article.requirements().isEmpty()) {
                    page.paragraph(language.say("nothing-required"));
                }
            }
        }
        return page.toString();
    }

    private static void requirement(Requirement requirement, Language language, int level, Markdown page) {
        page.heading(level, requirement.code().text());
        page.paragraph(requirement.gist(language.locale()));
        List<String> facts = new ArrayList<>();
        facts.add(language.say("requirement.applies", requirement.appliesWhen(language.locale())));
        facts.add(language.say(
                "requirement.who",
                language.list(requirement.obliged().stream()
                        .map(party -> party.label(language.locale()))
                        .toList()),
                requirement.force().label(language.locale()),
                requirement.from().map(stage -> stage.label(language.locale())).orElse(language.say("stage.any"))));
        facts.add(language.say("requirement.cases", Cases.of(requirement).size()));
        for (Reading reading : requirement.readings(language.locale())) {
            facts.add(language.say("reading.choice", reading.choice()));
            facts.add(language.say("reading.other", reading.other()));
        }
        for (Citation citation : requirement.references()) {
            facts.add(language.say("requirement.rests-on", citation.text(language.locale())));
        }
        mapping(requirement, language).forEach(facts::add);
        if (!requirement.reads().isEmpty()) {
            facts.add(language.say(
                    "requirement.reads",
                    language.list(
                            requirement.reads().stream().map(Markdown::code).toList())));
        }
        page.bullets(facts);
    }

    /** A line for each framework. */
    private static List<String> mapping(Requirement requirement, Language language) {
        Map<Mapping.Framework, List<String>> controls = new LinkedHashMap<>();
        for (Mapping mapping : requirement.mapping()) {
            controls.computeIfAbsent(mapping.framework(), framework -> new ArrayList<>())
                    .add(mapping.id());
        }
        return controls.entrySet().stream()
                .map(entry -> language.say(
                        "requirement.close-to",
                        entry.getKey().label(language.locale()),
                        language.list(entry.getValue())))
                .toList();
    }

    private static String instruments(Language language) {
        return new Markdown()
                .table(
                        List.of(
                                language.say("column.instrument"),
                                language.say("column.version"),
                                language.say("column.since"),
                                language.say("column.behind")),
                        Arrays.stream(Instrument.values())
                                .map(instrument -> row(instrument, language))
                                .toList())
                .toString();
    }

    private static List<String> row(Instrument instrument, Language language) {
        return List.of(
                instrument.title(language.locale()),
                instrument.version().map(LocalDate::toString).orElse(language.say("version.unknown")),
                instrument.successor(language.locale()).orElse(""),
                language.list(Arrays.stream(Requirement.values())
                        .filter(requirement -> requirement.references().stream()
                                .anyMatch(citation -> citation.instrument() == instrument))
                        .map(requirement -> code(requirement.code().text()))
                        .toList()));
    }
}
