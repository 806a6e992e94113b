package tw.ictoutsourcing.basis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.assessment.report.Places;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.json.JsonLocation;

/** A basis beside the assessment and the document that it belongs to. */
final class BasisInDocument {

    private static final JsonLocation START = new JsonLocation(1, 1, "");

    private BasisInDocument() {}

    static void requireOne(Basis basis, Assessment assessment) {
        if (!assessment.subject().equals(basis.engagement())) {
            throw new IllegalArgumentException("the assessment must be of the engagement of the basis");
        }
    }

    static Places places(Basis basis, @Nullable ReportSource source) {
        Stream<Fact> references = basis.recorded().stream().flatMap(fact -> basis.reference(fact).stream());
        return Places.of(
                source,
                Stream.of(basis.recorded().stream(), references, basis.notRecorded().stream())
                        .flatMap(facts -> facts)
                        .map(Fact::pointer)
                        .toList());
    }

    /** The facts as they follow each other in the very document, whose objects may have any order. */
    static List<Fact> inOrder(List<Fact> facts, Places places) {
        Comparator<JsonLocation> order =
                Comparator.comparingInt(JsonLocation::line).thenComparingInt(JsonLocation::column);
        return facts.stream()
                .sorted(Comparator.comparing(fact -> places.at(fact.pointer()).orElse(START), order))
                .toList();
    }

    static Optional<Judgement> judgement(Basis basis, Assessment assessment) {
        return assessment.judgements().stream()
                .filter(judgement -> judgement.requirement() == basis.requirement())
                .findFirst();
    }
}
