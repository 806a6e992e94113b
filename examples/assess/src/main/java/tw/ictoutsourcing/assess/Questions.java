package tw.ictoutsourcing.assess;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tw.ictoutsourcing.assess.Template.Place;
import tw.ictoutsourcing.assessment.report.Columns;
import tw.ictoutsourcing.fact.Labelled;
import tw.ictoutsourcing.fact.Labels;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Personal;
import tw.ictoutsourcing.guideline.Requirement;

/** The questions that whoever fills in a skeleton has to answer, as text. */
final class Questions {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "form.text",
            Boolean.class, "form.flag",
            Integer.class, "form.whole-number",
            BigDecimal.class, "form.number",
            LocalDate.class, "form.date",
            Instant.class, "form.instant",
            Moment.class, "form.moment");

    private final Template template;
    private final Words words;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    Questions(Template template, Words words) {
        this.template = template;
        this.words = words;
        this.locale = words.locale();
    }

    String text() {
        line(words.say(
                "questions.title",
                template.stage().label(locale),
                template.stage().name()));
        line("");
        for (String rule : List.of("unknown", "none", "sample", "milestone", "date", "place")) {
            line("- " + words.say("questions." + rule));
        }
        line("");
        line(words.say("questions.engagement"));
        block(template.places());
        return text.toString();
    }

    /** What an object says itself, then a block for each object in it. */
    private void block(List<Place> places) {
        places.stream().filter(place -> place.below().isEmpty()).forEach(this::ask);
        places.stream().filter(place -> !place.below().isEmpty()).forEach(place -> {
            line("");
            line(place.pointer() + (place.list() ? "/0" : "") + INDENT + label(place) + more(place));
            if (!place.readers().isEmpty()) {
                readers(place);
            }
            block(place.below());
        });
    }

    private String more(Place place) {
        if (place.list()) {
            return words.say("questions.list");
        }
        return place.below().stream().anyMatch(Place::identity) ? words.say("questions.one") : "";
    }

    private void ask(Place place) {
        line(INDENT + place.pointer() + INDENT + words.say(question(place), label(place)));
        answer(place);
        readers(place);
    }

    private static String question(Place place) {
        if (place.object()) {
            return "question.any";
        }
        if (place.list()) {
            return "question.which";
        }
        return place.type() == Boolean.class ? "question.flag" : "question.what";
    }

    private void answer(Place place) {
        if (place.object()) {
            indented("", List.of(words.say("form.any")));
            return;
        }
        String form = words.say(form(place), words.list(sought(place)));
        if (place.list()) {
            form = words.say("form.list", form);
        }
        if (place.identity()) {
            form = words.say("form.identity", form);
        }
        if (place.component().isAnnotationPresent(Personal.class)) {
            form = words.say("form.personal", form);
        }
        if (place.type().isEnum()) {
            indented(words.say("form.of", form), constants(place.type()));
        } else {
            indented("", List.of(form));
        }
    }

    private String form(Place place) {
        if (place.type().isEnum()) {
            return "form.one-of";
        }
        if (place.identity() || place.text() && place.type() != Moment.class) {
            return sought(place).isEmpty() ? "form.text" : "form.reference";
        }
        return PLAIN.get(place.type());
    }

    /** Where that stands to which an id refers. */
    private List<String> sought(Place place) {
        return place.identity()
                ? List.of()
                : template.all()
                        .filter(other -> other.identity() && other.type() == place.type() && place.text())
                        .map(Place::pointer)
                        .toList();
    }

    private List<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> (Labelled) constant)
                .map(constant -> words.say("form.constant", constant.name(), constant.label(locale)))
                .toList();
    }

    /** The codes, or those that are missing where most read it. */
    private void readers(Place place) {
        List<Requirement> others = new ArrayList<>(template.requirements());
        others.removeAll(place.readers());
        if (place.readers().isEmpty()) {
            indented("", List.of(words.say("readers.none")));
        } else if (others.isEmpty()) {
            indented("", List.of(words.say("readers.all")));
        } else if (others.size() < place.readers().size()) {
            indented(words.say("readers.all-but"), codes(others));
        } else {
            indented("", codes(place.readers()));
        }
    }

    private static List<String> codes(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> requirement.code().text())
                .toList();
    }

    private String label(Place place) {
        return Labels.of(place.owner(), place.name(), locale);
    }

    /** Entries behind a lead, in as few rows as the width allows. */
    private void indented(String lead, List<String> entries) {
        String separator = words.say("list.separator");
        StringBuilder row = new StringBuilder(INDENT + INDENT + lead);
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.get(i) + (i == entries.size() - 1 ? "" : separator);
            if (i > 0 && Columns.width(row + entry.stripTrailing()) > WIDTH) {
                line(row.toString().stripTrailing());
                row = new StringBuilder(INDENT + INDENT);
            }
            row.append(entry);
        }
        line(row.toString());
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
