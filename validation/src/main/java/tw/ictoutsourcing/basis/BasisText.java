package tw.ictoutsourcing.basis;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.assessment.report.Columns;
import tw.ictoutsourcing.assessment.report.Places;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Guideline;
import tw.ictoutsourcing.guideline.Requirement;

/**
 * The basis of a verdict as text, for people. The same basis and assessment give the same text.
 */
public final class BasisText {

    private final Basis basis;
    private final Places places;
    private final Locale locale;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private BasisText(Basis basis, Places places, Locale locale) {
        this.basis = basis;
        this.places = places;
        this.locale = locale;
        this.words = Words.in(locale);
    }

    /**
     * The basis of one verdict.
     *
     * @param basis  the basis, not null
     * @param assessment  the assessment of the same engagement, which holds the verdict, not null
     * @param source  the document of the engagement, null if there is none: the text then has no lines
     * @param locale  the reader's language, not null
     * @return the text, with line feeds, not null
     * @throws IllegalArgumentException if the assessment is of another engagement
     */
    public static String of(Basis basis, Assessment assessment, @Nullable ReportSource source, Locale locale) {
        BasisInDocument.requireOne(basis, assessment);
        return new BasisText(basis, BasisInDocument.places(basis, source), locale).write(assessment, source);
    }

    private String write(Assessment assessment, @Nullable ReportSource source) {
        Requirement requirement = basis.requirement();
        line(Guideline.EDITION_2022_02_24.title(locale) + words.say("colon") + words.say("title"));
        if (source != null) {
            field("source", Columns.printable(source.name()));
        }
        Engagement engagement = basis.engagement();
        String title = engagement.title() == null ? "" : " " + engagement.title();
        field("engagement", Columns.printable(engagement.caseNumber() + title));
        field("at", at(assessment.at()));
        line("");
        line(requirement.code().text() + "  " + requirement.section().citation(locale));
        line("  " + requirement.gist(locale));
        line("  " + words.say("verdict") + words.say("colon")
                + BasisInDocument.judgement(basis, assessment)
                        .map(this::verdict)
                        .orElse(words.say("not-judged")));
        notRecorded();
        recorded();
        return text.toString();
    }

    private static String at(Instant at) {
        return Moment.of(at).toString();
    }

    private String verdict(Judgement judgement) {
        String label = judgement.verdict().label(locale);
        String until = judgement.until() == null ? "" : "  " + words.say("until") + " " + judgement.until();
        return judgement.why(locale).map(why -> words.bracketed(label, why)).orElse(label) + until;
    }

    private void recorded() {
        List<Fact> facts = BasisInDocument.inOrder(basis.recorded(), places);
        line("");
        if (facts.isEmpty()) {
            line(words.say(basis.requirement().reads().isEmpty() ? "agency" : "recorded.none"));
            return;
        }
        line(words.bracketed(words.say("recorded"), Integer.toString(facts.size())));
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            told(fact, fact.label(locale));
            Optional<Fact> reference = basis.reference(fact);
            boolean last =
                    i == facts.size() - 1 || !facts.get(i + 1).ownerPath().equals(fact.ownerPath());
            if (last && reference.isPresent()) {
                told(reference.get(), words.say("reference"));
            }
        }
    }

    private void told(Fact fact, String label) {
        String value =
                fact.personal() ? words.say("personal") : fact.shown(locale).orElse("");
        line("- " + label + words.say("colon") + Columns.printable(value));
        line("  " + places.shown(fact.pointer()));
    }

    private void notRecorded() {
        if (!basis.notRecorded().isEmpty()) {
            line("  " + words.say("not-recorded") + words.say("colon"));
            for (Fact fact : BasisInDocument.inOrder(basis.notRecorded(), places)) {
                line("  - " + fact.label(locale) + "  " + places.shown(fact.pointer()));
            }
        }
    }

    private void field(String key, String value) {
        int width = Stream.of("source", "engagement", "at")
                .mapToInt(name -> Columns.width(words.say(name)))
                .max()
                .orElseThrow();
        line(Columns.pad(words.say(key), width + 2) + value);
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
