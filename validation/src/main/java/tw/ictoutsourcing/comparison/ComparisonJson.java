package tw.ictoutsourcing.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.report.Places;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.basis.Fact;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.operation.Change;

/**
 * What changed as JSON, for programs. The same comparisons give the same bytes.
 */
public final class ComparisonJson {

    /** The version of the format. */
    public static final int FORMAT = 1;

    private final EngagementComparison facts;
    private final VerdictComparison verdicts;
    private final Sides sides;
    private final Locale locale;

    private ComparisonJson(EngagementComparison facts, VerdictComparison verdicts, Sides sides, Locale locale) {
        this.facts = facts;
        this.verdicts = verdicts;
        this.sides = sides;
        this.locale = locale;
    }

    /**
     * What changed from one record of an engagement to another, and what is said of both.
     *
     * @param facts  the comparison of both engagements, not null
     * @param verdicts  the comparison of their assessments, not null
     * @param before  the document before, null if there is none: its places then have no lines
     * @param after  the document after, null if there is none: its places then have no lines
     * @param locale  the reader's language, not null
     * @return one JSON object, indented, with a line feed at its end, not null
     * @throws IllegalArgumentException if the assessments are not of these engagements
     */
    public static String of(
            EngagementComparison facts,
            VerdictComparison verdicts,
            @Nullable ReportSource before,
            @Nullable ReportSource after,
            Locale locale) {
        ComparisonJson json = new ComparisonJson(facts, verdicts, Sides.of(facts, verdicts, before, after), locale);
        return GuidelineJson.standard().text(json.document(before, after));
    }

    private Map<String, Object> document(@Nullable ReportSource before, @Nullable ReportSource after) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("at", Moment.of(facts.at()).toString());
        document.put("before", side(before, facts.before(), verdicts.before()));
        document.put("after", side(after, facts.after(), verdicts.after()));
        document.put("reviewAsked", facts.reviewAsked());
        document.put("unreviewed", facts.unreviewed().size());
        document.put("worse", verdicts.worse());
        document.put(
                "differences",
                facts.differences().stream().map(this::difference).toList());
        document.put("verdicts", verdicts.changes().stream().map(this::verdict).toList());
        return document;
    }

    private static Map<String, Object> side(
            @Nullable ReportSource source, Engagement engagement, Assessment assessment) {
        Map<String, Object> side = new LinkedHashMap<>();
        if (source != null) {
            side.put("source", source.name());
        }
        side.put("engagement", engagement.caseNumber().value());
        assessment.stage().ifPresent(stage -> side.put("stage", stage.name()));
        side.put("at", Moment.of(assessment.at()).toString());
        return side;
    }

    private Map<String, Object> difference(Difference difference) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("topic", difference.topic().name());
        difference.subject().ifPresent(subject -> entry.put("subject", subject));
        entry.put("label", difference.label(locale));
        difference.before().ifPresent(fact -> entry.put("before", fact(fact, sides.before())));
        difference.after().ifPresent(fact -> entry.put("after", fact(fact, sides.after())));
        entry.put("review", difference.review().name());
        if (difference.review() == Review.RECORDED) {
            entry.put(
                    "reviewedBy",
                    facts.reviews(difference.topic()).stream().map(Change::id).toList());
        }
        return entry;
    }

    private Map<String, Object> fact(Fact fact, Places places) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("recorded", fact.recorded());
        fact.text().ifPresent(text -> entry.put("value", text));
        fact.shown(locale).ifPresent(shown -> entry.put("shown", shown));
        entry.putAll(places.json(fact.path(), fact.pointer()));
        return entry;
    }

    private Map<String, Object> verdict(VerdictChange change) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("requirement", change.requirement().code().text());
        entry.put("provision", change.requirement().section().number());
        turn(entry, change.before(), change.after(), change.worse());
        entry.put(
                "subjects",
                change.subjects().stream()
                        .map(subject -> {
                            Map<String, Object> of = new LinkedHashMap<>();
                            of.put("subject", subject.subject());
                            turn(of, subject.before(), subject.after(), subject.worse());
                            return of;
                        })
                        .toList());
        entry.put("came", findings(change.came(), sides.after()));
        entry.put("went", findings(change.went(), sides.before()));
        return entry;
    }

    private static void turn(
            Map<String, Object> entry, @Nullable Verdict before, @Nullable Verdict after, boolean worse) {
        if (before != null) {
            entry.put("before", before.name());
        }
        if (after != null) {
            entry.put("after", after.name());
        }
        entry.put("worse", worse);
    }

    private List<Map<String, Object>> findings(List<Finding> findings, Places places) {
        return findings.stream()
                .map(finding -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("verdict", finding.verdict().name());
                    finding.subject().ifPresent(subject -> entry.put("subject", subject));
                    entry.put("label", finding.label(locale));
                    entry.putAll(places.json(finding.path(), finding.pointer()));
                    entry.put("message", finding.message(locale));
                    return entry;
                })
                .toList();
    }
}
