package tw.ictoutsourcing.assessment.article10;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.incident.Evidence;
import tw.ictoutsourcing.incident.Incident;

/** Judges 10/evidence-preserved. */
final class EvidencePreserved implements Judge<Incident> {

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        Evidence evidence = incident.evidence();
        return limb(evidence == null ? null : evidence.collected(), "evidence.collected", "not-collected")
                .and(limb(evidence == null ? null : evidence.kept(), "evidence.kept", "not-kept"));
    }

    private static Ruling limb(@Nullable Boolean done, String place, String breach) {
        return switch (Answer.of(done)) {
            case YES -> Ruling.complies();
            case NO -> Ruling.breached(breach, place);
            case UNKNOWN -> Ruling.missing(place);
        };
    }
}
