package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.evidence;
import static tw.ictoutsourcing.cases.Changes.incident;
import static tw.ictoutsourcing.cases.Changes.incidents;
import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.secondIncident;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.EVIDENCE_PRESERVED;
import static tw.ictoutsourcing.guideline.Requirement.INCIDENT_NOTIFIED_IN_TIME;
import static tw.ictoutsourcing.guideline.Requirement.NO_RESTART_BEFORE_EVIDENCE;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/** The cases of 10/evidence-preserved. */
final class EvidencePreservedCases {

    static final List<Case> ALL = List.of(
            Case.of(EVIDENCE_PRESERVED, "asked-during-the-incident", COMPLIES, nothing())
                    .at("2026-08-05T02:10:00+08:00"),
            leadsTo(
                    "not-collected",
                    BREACHED,
                    "incidents[0].evidence.collected",
                    evidence(evidence -> evidence.withCollected(false))),
            leadsTo("not-kept", BREACHED, "incidents[0].evidence.kept", evidence(evidence -> evidence.withKept(false))),
            leadsTo(
                    "collecting-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].evidence.collected",
                    evidence(evidence -> evidence.withCollected(null))),
            leadsTo(
                    "keeping-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].evidence.kept",
                    evidence(evidence -> evidence.withKept(null))),
            leadsTo(
                    "not-collected-and-keeping-not-recorded",
                    BREACHED,
                    "incidents[0].evidence.collected",
                    evidence(evidence -> evidence.withCollected(false).withKept(null))),
            both(
                    "evidence-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].evidence",
                    incident(incident -> incident.withEvidence(null))),
            both(
                    "legal-action-not-recorded",
                    INSUFFICIENT,
                    "incidents[0].legalAction",
                    incident(incident -> incident.withLegalAction(null))),
            Case.of(
                            EVIDENCE_PRESERVED,
                            "no-legal-action",
                            NOT_APPLICABLE,
                            incident(incident -> incident.withLegalAction(false)))
                    .following(Map.of(NO_RESTART_BEFORE_EVIDENCE, NOT_APPLICABLE)),
            both(
                    "legal-action-over-an-incident-that-need-not-be-notified",
                    INSUFFICIENT,
                    "incidents[1].evidence",
                    secondIncident(incident -> incident.withLegalAction(true))),
            Case.of(EVIDENCE_PRESERVED, "incidents-not-recorded-at-contract", PENDING, incidents(null))
                    .at("2026-03-20T09:00:00+08:00")
                    .throughoutTheArticle()
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, PENDING)),
            leadsTo(
                            "incidents-not-recorded-signed-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(engagement -> engagement.withStage(null), incidents(null)))
                    .at("2026-03-20T09:00:00+08:00")
                    .throughoutTheArticle()
                    .following(Map.of(RETURNED_OR_DELETED, INSUFFICIENT))
                    .following(Requirement::onlyDuringPerformance, INSUFFICIENT)
                    .following(Map.of(INCIDENT_NOTIFIED_IN_TIME, INSUFFICIENT)));

    private EvidencePreservedCases() {}

    private static Case leadsTo(String name, Verdict verdict, String path, UnaryOperator<Engagement> change) {
        return Case.of(EVIDENCE_PRESERVED, name, verdict, path, change);
    }

    /** Whether evidence is due decides whether restarts matter. */
    private static Case both(String name, Verdict verdict, String path, UnaryOperator<Engagement> change) {
        return leadsTo(name, verdict, path, change).following(Map.of(NO_RESTART_BEFORE_EVIDENCE, verdict));
    }
}
