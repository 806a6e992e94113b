package tw.ictoutsourcing.assessment.report;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.AgencyRule;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.DueDate;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Labelled;
import tw.ictoutsourcing.fact.Language;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Guideline;
import tw.ictoutsourcing.guideline.Section;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * The report of an assessment as text, for people. The same assessment gives the same text.
 */
public final class TextReport {

    private static final String BUNDLE = "tw.ictoutsourcing.assessment.report.report";

    private final Assessment assessment;
    private final @Nullable ReportSource source;
    private final Locale locale;
    private final boolean colour;
    private final boolean chinese;
    private final ResourceBundle words;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Assessment assessment, @Nullable ReportSource source, Locale locale, boolean colour) {
        this.assessment = assessment;
        this.source = source;
        this.locale = locale;
        this.colour = colour;
        this.chinese = Language.of(locale) == Language.CHINESE;
        this.words = ResourceBundle.getBundle(BUNDLE, Language.of(locale).bundles());
    }

    /**
     * The report of one assessment.
     *
     * @param assessment  the assessment, not null
     * @param source  the document that was assessed, null if there was none: the report then has no lines
     * @param locale  the reader's language, not null
     * @param colour  whether verdicts are coloured for a terminal
     * @return the text, with line feeds, not null
     */
    public static String of(Assessment assessment, @Nullable ReportSource source, Locale locale, boolean colour) {
        return new TextReport(assessment, source, locale, colour).write();
    }

    private String write() {
        line(Guideline.EDITION_2022_02_24.title(locale) + colon() + word("title"));
        head();
        judgements();
        findings();
        list("due", assessment.dueDates().stream().map(this::dueDate).toList());
        List<String> advisories = assessment.advisories().stream()
                .map(advisory -> advisory.pointer() + " " + advisory.message(locale))
                .toList();
        list("advisories", advisories);
        list("notes", assessment.notes(locale));
        return text.toString();
    }

    private void head() {
        if (source != null) {
            field("source", printable(source.name()));
        }
        if (assessment.subject() instanceof Engagement engagement) {
            String title = engagement.title() == null ? "" : " " + engagement.title();
            field("engagement", printable(engagement.caseNumber() + title));
        } else {
            field("record", assessment.subject().getClass().getSimpleName());
            field("covers", covers());
        }
        assessment.stage().ifPresent(stage -> field("stage", stage.label(locale) + asked(stage)));
        field("at", at());
        boolean first = true;
        for (Knob knob : Knob.of(assessment.rulebook().policy())) {
            String value = shown(knob.value());
            String line = knob.label(locale)
                    + (chinese ? "：" : ": ")
                    + value
                    + (knob.byDefault() ? bracketed(word("default")) : "");
            if (first) {
                field("policy", line);
            } else {
                line(Columns.pad("", fieldWidth()) + line);
            }
            first = false;
        }
    }

    /** That a stage was only asked about, and which one has come. */
    private String asked(Stage stage) {
        Stage reached = ((Engagement) assessment.subject()).stageAt(assessment.at());
        return reached == stage ? "" : bracketed(word("asked") + " " + reached.label(locale));
    }

    private String shown(@Nullable Object value) {
        if (value instanceof Labelled constant) {
            return constant.label(locale);
        }
        if (value instanceof Period period) {
            return shown(period);
        }
        if (value instanceof List<?> dates && !dates.isEmpty()) {
            return dates.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
        return word("none");
    }

    private String shown(Period period) {
        return Stream.of(
                        amount(period.getYears(), "year"),
                        amount(period.getMonths(), "month"),
                        amount(period.getDays(), "day"))
                .filter(amount -> !amount.isEmpty())
                .collect(Collectors.joining(chinese ? "" : " "));
    }

    private String amount(int number, String unit) {
        return number == 0 ? "" : number + word(number == 1 ? unit : unit + "s");
    }

    private String covers() {
        String covered = assessment.covers().stream()
                .map(section -> section.citation(locale))
                .collect(Collectors.joining(chinese ? "、" : ", "));
        return covered + bracketed(word("covers.rest"));
    }

    private String at() {
        String time = Moment.of(assessment.at()).toString();
        return chinese ? time + bracketed(Taipei.minguo(Taipei.dateOf(assessment.at()))) : time;
    }

    private String colon() {
        return chinese ? "：" : ": ";
    }

    private String bracketed(String content) {
        return chinese ? "（" + content + "）" : " (" + content + ")";
    }

    private void judgements() {
        Map<Section, Verdict> sections = assessment.sections();
        Section current = null;
        for (Judgement judgement : assessment.judgements()) {
            Section section = judgement.requirement().section();
            if (current == null
                    || !section.article().number().equals(current.article().number())) {
                heading(section.article(), sections);
            }
            if (!section.equals(current)
                    && !section.number().equals(section.article().number())) {
                heading(section, sections);
            }
            current = section;
            judgement(judgement);
        }
    }

    private void heading(Section section, Map<Section, Verdict> sections) {
        line("");
        line(section.citation(locale) + "  " + verdict(sections.get(section)) + "  " + section.gist(locale));
    }

    private void judgement(Judgement judgement) {
        int width = verdictWidth();
        String until = judgement.until() == null ? "" : "  " + word("until") + " " + judgement.until();
        String why = judgement.why(locale).map(this::bracketed).orElse("");
        String label = judgement.verdict().label(locale);
        line("  " + verdict(judgement.verdict()) + " ".repeat(width - Columns.width(label)) + "  "
                + judgement.code().text() + issuer(judgement.own()) + until + why);
        line("  " + " ".repeat(width) + "  " + printable(judgement.gist(locale)));
    }

    /** Who set a rule of its own, and with what force. */
    private String issuer(@Nullable AgencyRule<?> own) {
        return own == null
                ? ""
                : bracketed(printable(assessment.rulebook().agency())
                        + (chinese ? "、" : ", ")
                        + own.force().label(locale));
    }

    private int verdictWidth() {
        return Stream.of(Verdict.values())
                .mapToInt(verdict -> Columns.width(verdict.label(locale)))
                .max()
                .orElseThrow();
    }

    private void findings() {
        line("");
        if (assessment.findings().isEmpty()) {
            line(word("no-findings"));
            return;
        }
        line(word("findings") + bracketed(String.valueOf(assessment.findings().size())));
        Places places = JsonReport.places(assessment, source);
        int number = 1;
        for (Finding finding : assessment.findings()) {
            finding(number++, finding, places);
        }
    }

    /** The date first, since it is what is looked for. */
    private String dueDate(DueDate due) {
        String subject = due.subject() == null ? "" : "  " + printable(due.subject());
        String obliged = due.requirement().obliged().stream()
                .map(party -> party.label(locale))
                .collect(Collectors.joining(chinese ? "、" : ", "));
        return due.until() + "  " + due.code().text() + subject + bracketed(obliged);
    }

    private void finding(int number, Finding finding, Places places) {
        String subject = finding.subject().map(id -> "  " + printable(id)).orElse("");
        String also = finding.also().stream()
                .map(requirement -> requirement.code().text())
                .collect(Collectors.joining(" "));
        line(number + ". " + verdict(finding.verdict()) + "  "
                + finding.code().text()
                + (also.isEmpty() ? "" : bracketed(word("also") + " " + also)) + subject);
        line("   " + places.shown(finding.pointer()));
        finding.other()
                .ifPresent(other -> line("   " + word("other") + " "
                        + places.shown(finding.otherPointer().orElseThrow())));
        String label = finding.label(locale);
        String message = printable(finding.message(locale));
        line("   " + (message.startsWith(label) ? message : label + colon() + message));
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            line("");
            line(word(title));
            entries.forEach(entry -> line("- " + entry));
        }
    }

    private void field(String name, String value) {
        line(Columns.pad(word(name), fieldWidth()) + value);
    }

    private int fieldWidth() {
        return 2
                + Stream.of("source", "engagement", "record", "stage", "at", "covers", "policy")
                        .mapToInt(name -> Columns.width(word(name)))
                        .max()
                        .orElseThrow();
    }

    private String verdict(Verdict verdict) {
        String label = verdict.label(locale);
        return colour ? "\u001B[" + code(verdict) + "m" + label + "\u001B[0m" : label;
    }

    private static int code(Verdict verdict) {
        return switch (verdict) {
            case BREACHED -> 31;
            case INSUFFICIENT -> 35;
            case NEEDS_REVIEW -> 33;
            case PENDING -> 36;
            case COMPLIES -> 32;
            case NOT_APPLICABLE -> 90;
        };
    }

    /** Text of the input, without what a terminal would obey. */
    private static String printable(String input) {
        return Columns.printable(input);
    }

    private String word(String key) {
        return words.getString(key);
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
