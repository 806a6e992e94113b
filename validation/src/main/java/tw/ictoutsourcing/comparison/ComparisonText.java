package tw.ictoutsourcing.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.report.Columns;
import tw.ictoutsourcing.assessment.report.Places;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.basis.Fact;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Guideline;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Change;

/**
 * What changed as text, for people. The same comparisons give the same text.
 */
public final class ComparisonText {

    private final EngagementComparison facts;
    private final VerdictComparison verdicts;
    private final Sides sides;
    private final Locale locale;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(EngagementComparison facts, VerdictComparison verdicts, Sides sides, Locale locale) {
        this.facts = facts;
        this.verdicts = verdicts;
        this.sides = sides;
        this.locale = locale;
        this.words = Words.in(locale);
    }

    /**
     * What changed from one record of an engagement to another, and what is said of both.
     *
     * @param facts  the comparison of both engagements, not null
     * @param verdicts  the comparison of their assessments, not null
     * @param before  the document before, null if there is none: its places then have no lines
     * @param after  the document after, null if there is none: its places then have no lines
     * @param locale  the reader's language, not null
     * @return the text, with line feeds, not null
     * @throws IllegalArgumentException if the assessments are not of these engagements
     */
    public static String of(
            EngagementComparison facts,
            VerdictComparison verdicts,
            @Nullable ReportSource before,
            @Nullable ReportSource after,
            Locale locale) {
        return new ComparisonText(facts, verdicts, Sides.of(facts, verdicts, before, after), locale)
                .write(before, after);
    }

    private String write(@Nullable ReportSource before, @Nullable ReportSource after) {
        line(Guideline.EDITION_2022_02_24.title(locale) + words.say("colon") + words.say("title"));
        side("before", before, facts.before(), verdicts.before());
        side("after", after, facts.after(), verdicts.after());
        if (!facts.ofOneCase()) {
            line(words.say("other-case"));
        }
        line("");
        differences();
        line("");
        verdicts();
        return text.toString();
    }

    private void side(String key, @Nullable ReportSource source, Engagement engagement, Assessment assessment) {
        String title = engagement.title() == null ? "" : " " + engagement.title();
        String stage = assessment
                .stage()
                .map(reached -> reached.label(locale))
                .map(label -> words.say("comma") + label)
                .orElse("");
        String name = source == null ? "" : source.name() + words.say("comma");
        field(
                key,
                Columns.printable(name + engagement.caseNumber() + title) + stage + words.say("comma") + words.say("at")
                        + " " + Moment.of(assessment.at()));
    }

    private void field(String key, String value) {
        line(side(key) + " " + value);
    }

    /** The word for a side, both as wide. */
    private String side(String key) {
        return Columns.pad(
                words.say(key), Math.max(Columns.width(words.say("before")), Columns.width(words.say("after"))));
    }

    private void differences() {
        List<Difference> differences = facts.differences();
        if (differences.isEmpty()) {
            line(words.say("no-differences"));
            return;
        }
        line(words.bracketed(words.say("differences"), differences.size()));
        if (!facts.reviewAsked()) {
            line(words.say("before-signing"));
        }
        int number = 1;
        for (Difference difference : differences) {
            difference(number++, difference);
        }
        if (facts.reviewAsked()) {
            int unreviewed = facts.unreviewed().size();
            line(unreviewed == 0 ? words.say("all-reviewed") : words.bracketed(words.say("unreviewed"), unreviewed));
        }
    }

    private void difference(int number, Difference difference) {
        String subject =
                difference.subject().map(id -> "  " + Columns.printable(id)).orElse("");
        line(number + ". " + difference.topic().label(locale) + subject + "  " + review(difference));
        line("   " + difference.label(locale) + words.say("colon") + value(difference.before()) + " → "
                + value(difference.after()));
        place("before", difference.before(), sides.before());
        place("after", difference.after(), sides.after());
    }

    private String review(Difference difference) {
        String label = difference.review().label(locale);
        if (difference.review() != Review.RECORDED) {
            return label;
        }
        return words.bracketed(
                label,
                facts.reviews(difference.topic()).stream()
                        .map(Change::id)
                        .map(Columns::printable)
                        .collect(Collectors.joining(words.say("list"))));
    }

    private String value(Optional<Fact> side) {
        if (side.isEmpty()) {
            return words.say("not-there");
        }
        Fact fact = side.get();
        if (!fact.recorded()) {
            return words.say("not-recorded");
        }
        return fact.shown(locale).map(Columns::printable).orElse(words.say("personal"));
    }

    private void place(String key, Optional<Fact> side, Places places) {
        side.ifPresent(fact -> line("   " + side(key) + " " + places.shown(fact.pointer())));
    }

    private void verdicts() {
        if (verdicts.changes().isEmpty()) {
            line(words.say("no-verdicts"));
            return;
        }
        line(words.bracketed(words.say("verdicts"), verdicts.changes().size()));
        int number = 1;
        for (VerdictChange change : verdicts.changes()) {
            line(number++ + ". " + change.requirement().code().text() + "  "
                    + turn(change.before(), change.after(), change.worse()));
            for (VerdictChange.OfSubject subject : change.subjects()) {
                line("   " + Columns.printable(subject.subject()) + "  "
                        + turn(subject.before(), subject.after(), subject.worse()));
            }
            change.came().forEach(finding -> finding("came", finding, sides.after()));
            change.went().forEach(finding -> finding("went", finding, sides.before()));
        }
        line(words.say(verdicts.worse() ? "worse.some" : "worse.none"));
    }

    private String turn(@Nullable Verdict before, @Nullable Verdict after, boolean worse) {
        String turn = before == after ? verdict(after) : verdict(before) + " → " + verdict(after);
        return worse ? words.bracketed(turn, words.say("worse")) : turn;
    }

    private String verdict(@Nullable Verdict verdict) {
        return verdict == null ? words.say("not-judged") : verdict.label(locale);
    }

    private void finding(String key, Finding finding, Places places) {
        String label = finding.label(locale);
        String message = finding.message(locale);
        line("   " + words.say(key) + words.say("colon") + finding.verdict().label(locale)
                + finding.subject().map(id -> "  " + Columns.printable(id)).orElse("") + "  "
                + places.shown(finding.pointer()));
        line("     " + (message.startsWith(label) ? message : label + words.say("colon") + message));
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
