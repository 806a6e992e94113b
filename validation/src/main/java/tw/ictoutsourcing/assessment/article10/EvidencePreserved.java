package tw.ictoutsourcing.assessment.article10;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.incident.Evidence;
import tw.ictoutsourcing.incident.Incident;

/** Judges 10/evidence-preserved. */
final class EvidencePreserved implements Judge<Incident> {

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        Evidence evidence = incident.evidence();
        return Ruling.holds(evidence == null ? null : evidence.collected(), "evidence.collected", "not-collected")
                .and(Ruling.holds(evidence == null ? null : evidence.kept(), "evidence.kept", "not-kept"));
    }
}
