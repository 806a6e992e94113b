package tw.ictoutsourcing.basis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.report.Places;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.json.GuidelineJson;

/**
 * The basis of a verdict as JSON, for programs. The same basis and assessment give the same bytes.
 */
public final class BasisJson {

    /** The version of the format. */
    public static final int FORMAT = 1;

    private BasisJson() {}

    /**
     * The basis of one verdict.
     *
     * @param basis  the basis, not null
     * @param assessment  the assessment of the same engagement, which holds the verdict, not null
     * @param source  the document of the engagement, null if there is none: no place then has a line
     * @param locale  the reader's language, not null
     * @return one JSON object, indented, with a line feed at its end, not null
     * @throws IllegalArgumentException if the assessment is of another engagement
     */
    public static String of(Basis basis, Assessment assessment, @Nullable ReportSource source, Locale locale) {
        BasisInDocument.requireOne(basis, assessment);
        Places places = BasisInDocument.places(basis, source);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        if (source != null) {
            document.put("source", source.name());
        }
        document.put("engagement", basis.engagement().caseNumber().value());
        document.put("at", Moment.of(assessment.at()).toString());
        document.put("requirement", basis.requirement().code().text());
        document.put("provision", basis.requirement().section().number());
        document.put("gist", basis.requirement().gist(locale));
        BasisInDocument.judgement(basis, assessment).ifPresent(judgement -> {
            document.put("verdict", judgement.verdict().name());
            if (judgement.until() != null) {
                document.put("until", judgement.until().toString());
            }
            judgement.why(locale).ifPresent(why -> document.put("why", why));
        });
        document.put("recorded", recorded(basis, places, locale));
        document.put(
                "notRecorded",
                BasisInDocument.inOrder(basis.notRecorded(), places).stream()
                        .map(fact -> place(fact, places, locale))
                        .toList());
        return GuidelineJson.standard().text(document);
    }

    private static List<Map<String, Object>> recorded(Basis basis, Places places, Locale locale) {
        return BasisInDocument.inOrder(basis.recorded(), places).stream()
                .map(fact -> {
                    Map<String, Object> entry = told(fact, places, locale);
                    basis.reference(fact)
                            .ifPresent(reference -> entry.put("reference", told(reference, places, locale)));
                    return entry;
                })
                .toList();
    }

    private static Map<String, Object> told(Fact fact, Places places, Locale locale) {
        Map<String, Object> entry = place(fact, places, locale);
        if (fact.personal()) {
            entry.put("personal", true);
        }
        fact.text().ifPresent(text -> entry.put("value", text));
        fact.shown(locale).ifPresent(shown -> entry.put("shown", shown));
        return entry;
    }

    private static Map<String, Object> place(Fact fact, Places places, Locale locale) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("label", fact.label(locale));
        entry.putAll(places.json(fact.path(), fact.pointer()));
        return entry;
    }
}
