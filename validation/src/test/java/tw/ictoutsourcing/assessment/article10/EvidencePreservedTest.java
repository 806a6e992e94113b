package tw.ictoutsourcing.assessment.article10;

import static tw.ictoutsourcing.assessment.article10.HandledIncident.INCIDENT;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.OCCURRED;
import static tw.ictoutsourcing.assessment.article10.HandledIncident.taipei;
import static tw.ictoutsourcing.guideline.Requirement.EVIDENCE_PRESERVED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.incident.DeviceEvidence;
import tw.ictoutsourcing.incident.Evidence;
import tw.ictoutsourcing.incident.Incident;

/** 十: where civil or criminal action is involved, evidence is collected and kept. */
class EvidencePreservedTest {

    private static final Question PRESERVED = Question.of(EVIDENCE_PRESERVED);

    private static final String COLLECTED = "incidents[0].evidence.collected";
    private static final String KEPT = "incidents[0].evidence.kept";

    private static Incident evidence(@Nullable Boolean collected, @Nullable Boolean kept) {
        return INCIDENT.withEvidence(
                new Evidence(collected, kept, INCIDENT.evidence().devices()));
    }

    @Test
    void accepts_evidence_collected_and_kept() {
        PRESERVED.accepts(evidence(true, true));
    }

    @Test
    void rejects_evidence_not_collected() {
        PRESERVED.rejects(evidence(false, true), BREACHED, COLLECTED);
    }

    @Test
    void rejects_evidence_not_kept() {
        PRESERVED.rejects(evidence(true, false), BREACHED, KEPT);
    }

    @Test
    void rejects_each_limb_that_fails() {
        PRESERVED.rejects(evidence(false, false), BREACHED, COLLECTED, KEPT);
    }

    @Test
    void rejects_a_limb_that_is_not_recorded() {
        PRESERVED.rejects(evidence(null, true), INSUFFICIENT, COLLECTED);
        PRESERVED.rejects(evidence(true, null), INSUFFICIENT, KEPT);
    }

    @Test
    void rejects_evidence_that_is_not_recorded_once_at_the_evidence() {
        PRESERVED.rejects(INCIDENT.withEvidence(null), INSUFFICIENT, "incidents[0].evidence");
    }

    @Test
    void accepts_evidence_whose_devices_are_not_recorded() {
        PRESERVED.accepts(INCIDENT.withEvidence(INCIDENT.evidence().withDevices((List<DeviceEvidence>) null)));
        PRESERVED.accepts(INCIDENT.withEvidence(INCIDENT.evidence().withDevices()));
    }

    @Test
    void does_not_ask_where_no_legal_action_is_involved() {
        PRESERVED.leaves(evidence(false, false).withLegalAction(false), NOT_APPLICABLE);
    }

    @Test
    void rejects_unknown_legal_action() {
        PRESERVED.rejects(INCIDENT.withLegalAction(null), INSUFFICIENT, "incidents[0].legalAction");
    }

    @Test
    void asks_of_an_incident_that_need_not_be_reported_too() {
        PRESERVED.rejects(evidence(false, true).withInEntrustedWork(false), BREACHED, COLLECTED);
    }

    @Test
    void asks_from_the_occurrence_on() {
        PRESERVED.at(taipei(OCCURRED).minusNanos(1)).leaves(evidence(false, true), NOT_APPLICABLE);
        PRESERVED.at(taipei(OCCURRED)).rejects(evidence(false, true), BREACHED, COLLECTED);
    }
}
