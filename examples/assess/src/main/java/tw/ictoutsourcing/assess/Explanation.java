package tw.ictoutsourcing.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.report.Columns;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Citation;
import tw.ictoutsourcing.guideline.Mapping;
import tw.ictoutsourcing.guideline.Provision;
import tw.ictoutsourcing.guideline.Reading;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Section;

/** What the program knows of a section or a requirement, as text. */
final class Explanation {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Words words;
    private final Locale locale;
    private final int labels;
    private final StringBuilder text = new StringBuilder();

    Explanation(Words words) {
        this.words = words;
        this.locale = words.locale();
        this.labels = 2
                + Stream.of(
                                "cited",
                                "applies",
                                "who",
                                "force",
                                "stage",
                                "reading",
                                "reading.other",
                                "reads",
                                "mapping",
                                "references")
                        .mapToInt(key -> Columns.width(words.say(key)))
                        .max()
                        .orElseThrow();
    }

    static String who(Requirement requirement, Words words) {
        return words.list(requirement.obliged().stream()
                .map(party -> party.label(words.locale()))
                .toList());
    }

    String text() {
        return text.toString();
    }

    Explanation section(Section section) {
        line(section.citation(locale) + INDENT + section.gist(locale));
        if (section.requirements().isEmpty()) {
            line("");
            line(INDENT + words.say("nothing-required"));
        }
        section.requirements().stream()
                .filter(requirement -> requirement.section() == section)
                .forEach(this::below);
        if (section instanceof Article article) {
            for (Provision provision : article.provisions()) {
                line("");
                line(provision.citation(locale) + INDENT + provision.gist(locale));
                provision.requirements().forEach(this::below);
            }
        }
        return this;
    }

    private void below(Requirement requirement) {
        line("");
        requirement(requirement);
    }

    Explanation requirement(Requirement requirement) {
        line(requirement.code().text());
        line(INDENT + requirement.gist(locale));
        field("cited", requirement.section().citation(locale));
        field("applies", requirement.appliesWhen(locale));
        field("who", who(requirement, words));
        field("force", requirement.force().label(locale));
        field("stage", requirement.from().map(stage -> stage.label(locale)).orElse(words.say("stage.event")));
        for (Reading reading : requirement.readings(locale)) {
            field("reading", reading.choice());
            field("reading.other", reading.other());
        }
        field("reads", rows(requirement.reads(), " "));
        field("mapping", mapping(requirement));
        field("references", references(requirement));
        cases(requirement);
        return this;
    }

    /** A line for each framework. */
    private List<String> mapping(Requirement requirement) {
        Map<Mapping.Framework, List<String>> controls = new LinkedHashMap<>();
        for (Mapping mapping : requirement.mapping()) {
            controls.computeIfAbsent(mapping.framework(), framework -> new ArrayList<>())
                    .add(mapping.id());
        }
        return controls.entrySet().stream()
                .map(entry -> words.say("mapping.entry", entry.getKey().label(locale), words.list(entry.getValue())))
                .toList();
    }

    /** A line for each citation, and below it what became of the instrument. */
    private List<String> references(Requirement requirement) {
        List<String> references = new ArrayList<>();
        for (Citation citation : requirement.references()) {
            references.add(citation.text(locale));
            citation.instrument().successor(locale).ifPresent(note -> references.add(INDENT + note));
        }
        return references;
    }

    private void cases(Requirement requirement) {
        List<List<String>> rows = new ArrayList<>();
        for (Case one : Cases.of(requirement)) {
            Assessment assessment = one.assess();
            rows.add(List.of(
                    assessment
                            .verdict(requirement)
                            .map(verdict -> verdict.label(locale))
                            .orElse("-"),
                    place(requirement, assessment),
                    one.told(locale)));
        }
        line(INDENT + words.say("cases"));
        rows.add(0, List.of(words.say("cases.verdict"), words.say("cases.place"), words.say("cases.told")));
        Table table = new Table();
        rows.forEach(table::fit);
        rows.forEach(row -> line(INDENT + INDENT + table.line(row)));
    }

    private static String place(Requirement requirement, Assessment assessment) {
        List<String> paths = assessment.findings().stream()
                .filter(finding ->
                        finding.requirement() == requirement || finding.also().contains(requirement))
                .map(Finding::path)
                .distinct()
                .toList();
        return paths.isEmpty() ? "-" : String.join(" ", paths);
    }

    private void field(String key, String value) {
        field(key, List.of(value));
    }

    private void field(String key, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            line(INDENT + Columns.pad(i == 0 ? words.say(key) : "", labels) + values.get(i));
        }
    }

    /** Entries in as few rows as the width allows. */
    private List<String> rows(List<String> entries, String separator) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String entry : entries) {
            if (!row.isEmpty() && labels + Columns.width(row + separator + entry) > WIDTH) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : separator).append(entry);
        }
        if (!row.isEmpty()) {
            rows.add(row.toString());
        }
        return rows;
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
