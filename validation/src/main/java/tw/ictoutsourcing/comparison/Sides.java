package tw.ictoutsourcing.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.report.Places;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.basis.Fact;

/**
 * Where what a comparison names stands in both documents.
 *
 * @param before  the places in the document before
 * @param after  the places in the document after
 */
record Sides(Places before, Places after) {

    static Sides of(
            EngagementComparison facts,
            VerdictComparison verdicts,
            @Nullable ReportSource before,
            @Nullable ReportSource after) {
        if (!facts.before().equals(verdicts.before().subject())
                || !facts.after().equals(verdicts.after().subject())) {
            throw new IllegalArgumentException("the assessments must be of the engagements that are compared");
        }
        return new Sides(
                Places.of(
                        before,
                        pointers(facts, difference -> difference.before().stream(), verdicts, VerdictChange::went)),
                Places.of(
                        after,
                        pointers(facts, difference -> difference.after().stream(), verdicts, VerdictChange::came)));
    }

    private static List<String> pointers(
            EngagementComparison facts,
            Function<Difference, Stream<Fact>> side,
            VerdictComparison verdicts,
            Function<VerdictChange, List<Finding>> findings) {
        return Stream.concat(
                        facts.differences().stream().flatMap(side).map(Fact::pointer),
                        verdicts.changes().stream()
                                .flatMap(change -> findings.apply(change).stream())
                                .map(Finding::pointer))
                .toList();
    }
}
