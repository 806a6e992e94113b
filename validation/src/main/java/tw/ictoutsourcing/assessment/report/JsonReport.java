package tw.ictoutsourcing.assessment.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.Advisory;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.DueDate;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Guideline;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Section;

/**
 * The report of an assessment as JSON, for programs. The same assessment gives the same bytes.
 */
public final class JsonReport {

    /** The version of the report's format. */
    public static final int FORMAT = 1;

    private static final String SCHEMA = "report.schema.json";

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build();

    private JsonReport() {}

    /**
     * The report of one assessment.
     *
     * @param assessment  the assessment, not null
     * @param source  the document that was assessed, null if there was none: the report then has no lines
     * @param locale  the reader's language, not null
     * @return one JSON object, indented, not null
     */
    public static String of(Assessment assessment, @Nullable ReportSource source, Locale locale) {
        return MAPPER.writeValueAsString(document(assessment, source, locale));
    }

    /**
     * The reports of several assessments as one JSON array.
     *
     * @param reports  reports that {@link #of} made, not null
     * @return one JSON array, indented, not null
     */
    public static String array(List<String> reports) {
        return MAPPER.writeValueAsString(reports.stream().map(MAPPER::readTree).toList());
    }

    /**
     * The JSON Schema (draft 2020-12) that every report of {@link #FORMAT this format} satisfies. Titles are in
     * Chinese, descriptions in English.
     *
     * @return the schema as JSON, not null
     * @throws UncheckedIOException if the library's own jar cannot be read
     */
    public static String schema() {
        try (InputStream schema = Objects.requireNonNull(JsonReport.class.getResourceAsStream(SCHEMA))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> document(Assessment assessment, @Nullable ReportSource source, Locale locale) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("guideline", guideline(locale));
        put(document, "source", source == null ? null : source.name());
        document.put("covers", assessment.covers().stream().map(Section::number).toList());
        if (assessment.subject() instanceof Engagement engagement) {
            document.put("engagement", engagement.caseNumber().value());
        }
        put(document, "stage", assessment.stage().map(Enum::name).orElse(null));
        if (assessment.subject() instanceof Engagement engagement) {
            document.put("reached", engagement.stageAt(assessment.at()).name());
        }
        document.put("at", Moment.of(assessment.at()).toString());
        document.put("policy", policy(assessment));
        document.put("provisions", each(assessment.sections().entrySet(), entry -> {
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("provision", entry.getKey().number());
            section.put("verdict", entry.getValue().name());
            return section;
        }));
        document.put(
                "verdicts",
                each(assessment.judgements(), judgement -> verdict(judgement, assessment.rulebook(), locale)));
        document.put("findings", findings(assessment, source, locale));
        document.put("dueDates", each(assessment.dueDates(), JsonReport::dueDate));
        document.put("advisories", each(assessment.advisories(), advisory -> advisory(advisory, locale)));
        document.put("notes", assessment.notes(locale));
        return document;
    }

    private static Map<String, Object> guideline(Locale locale) {
        Guideline edition = Guideline.EDITION_2022_02_24;
        Map<String, Object> guideline = new LinkedHashMap<>();
        guideline.put("edition", edition.id());
        guideline.put("title", edition.title(locale));
        guideline.put("documentNumber", edition.documentNumber(locale));
        return guideline;
    }

    private static Map<String, Object> policy(Assessment assessment) {
        Map<String, Object> policy = new LinkedHashMap<>();
        for (Knob knob : Knob.of(assessment.rulebook().policy())) {
            Map<String, Object> value = new LinkedHashMap<>();
            put(value, "value", knob.json());
            value.put("default", knob.byDefault());
            policy.put(knob.component(), value);
        }
        return policy;
    }

    private static Map<String, Object> verdict(Judgement judgement, Rulebook rulebook, Locale locale) {
        Map<String, Object> verdict = new LinkedHashMap<>();
        verdict.put("requirement", judgement.code().text());
        verdict.put("provision", judgement.requirement().section().number());
        verdict.put("verdict", judgement.verdict().name());
        if (judgement.own() != null) {
            verdict.put("issuer", rulebook.agency());
            verdict.put("force", judgement.own().force().name());
            verdict.put("gist", judgement.gist(locale));
        }
        put(verdict, "until", Objects.toString(judgement.until(), null));
        put(verdict, "why", judgement.why(locale).orElse(null));
        return verdict;
    }

    private static Map<String, Object> dueDate(DueDate due) {
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("until", due.until().toString());
        date.put("requirement", due.code().text());
        put(date, "subject", due.subject());
        date.put("path", due.path());
        date.put("pointer", due.pointer());
        date.put("verdict", due.verdict().name());
        date.put("obliged", due.requirement().obliged().stream().map(Enum::name).toList());
        return date;
    }

    private static List<Map<String, Object>> findings(
            Assessment assessment, @Nullable ReportSource source, Locale locale) {
        Places places = places(assessment, source);
        return each(assessment.findings(), finding -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("requirement", finding.code().text());
            if (!finding.also().isEmpty()) {
                entry.put(
                        "also",
                        finding.also().stream()
                                .map(Requirement::code)
                                .map(code -> code.text())
                                .toList());
            }
            entry.put("provision", finding.requirement().section().number());
            entry.put("verdict", finding.verdict().name());
            put(entry, "subject", finding.subject().orElse(null));
            put(entry, "label", finding.label(locale));
            entry.putAll(places.json(finding.path(), finding.pointer()));
            finding.other()
                    .ifPresent(other -> entry.put(
                            "other", places.json(other, finding.otherPointer().orElseThrow())));
            entry.put("message", finding.message(locale));
            return entry;
        });
    }

    static Places places(Assessment assessment, @Nullable ReportSource source) {
        return Places.of(
                source,
                assessment.findings().stream().flatMap(JsonReport::pointers).toList());
    }

    private static Stream<String> pointers(Finding finding) {
        return Stream.concat(Stream.of(finding.pointer()), finding.otherPointer().stream());
    }

    private static Map<String, Object> advisory(Advisory advisory, Locale locale) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", advisory.code());
        entry.put("path", advisory.path());
        entry.put("pointer", advisory.pointer());
        entry.put("message", advisory.message(locale));
        return entry;
    }

    private static <T> List<Map<String, Object>> each(Collection<T> all, Function<T, Map<String, Object>> entry) {
        return all.stream().map(entry).toList();
    }

    private static void put(Map<String, Object> entry, String name, @Nullable Object value) {
        if (value != null) {
            entry.put(name, value);
        }
    }
}
