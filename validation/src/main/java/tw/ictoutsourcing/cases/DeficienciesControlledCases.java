package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.AuditChanges.audit;
import static tw.ictoutsourcing.cases.AuditChanges.auditsNotRecorded;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.first;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.DEFICIENCIES_CONTROLLED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tw.ictoutsourcing.audit.Checklist;
import tw.ictoutsourcing.audit.Deficiency;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;

/**
 * The cases of 9/deficiencies-controlled.
 * <p>
 * The audit of the vendor found one deficiency, which is tracked, goes into later procurement and was met by narrowed privileges; it was
 * closed on 10 September 2026. The audit of the subcontractor found none.
 */
final class DeficienciesControlledCases {

    static final List<Case> ALL = List.of(
            // the three limbs
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "tracked-not-recorded",
                    INSUFFICIENT,
                    "audits[0].deficiencies[0].tracked",
                    deficiency(deficiency -> deficiency.withTracked(null))),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "not-tracked",
                    NEEDS_REVIEW,
                    "audits[0].deficiencies[0].tracked",
                    deficiency(deficiency -> deficiency.withTracked(false))),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "not-tracked-at-the-end",
                            BREACHED,
                            "audits[0].deficiencies[0].tracked",
                            together(deficiency(deficiency -> deficiency.withTracked(false)), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "later-procurement-not-recorded",
                    INSUFFICIENT,
                    "audits[0].deficiencies[0].inLaterProcurement",
                    deficiency(deficiency -> deficiency.withInLaterProcurement(null))),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "not-in-later-procurement",
                    NEEDS_REVIEW,
                    "audits[0].deficiencies[0].inLaterProcurement",
                    deficiency(deficiency -> deficiency.withInLaterProcurement(false))),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "not-in-later-procurement-at-the-end",
                            BREACHED,
                            "audits[0].deficiencies[0].inLaterProcurement",
                            together(
                                    deficiency(deficiency -> deficiency.withInLaterProcurement(false)),
                                    ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "risk-controls-not-recorded",
                    INSUFFICIENT,
                    "audits[0].deficiencies[0].riskControls",
                    deficiency(deficiency -> deficiency.withRiskControls((List<String>) null))),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "no-risk-control",
                    NEEDS_REVIEW,
                    "audits[0].deficiencies[0].riskControls",
                    deficiency(deficiency -> deficiency.withRiskControls())),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "no-risk-control-at-the-end",
                            BREACHED,
                            "audits[0].deficiencies[0].riskControls",
                            together(deficiency(deficiency -> deficiency.withRiskControls()), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "no-risk-control-asked-as-if-closed",
                            BREACHED,
                            "audits[0].deficiencies[0].riskControls",
                            deficiency(deficiency -> deficiency.withRiskControls()))
                    .asIf(Stage.CLOSED),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "not-tracked-at-the-end-and-risk-controls-not-recorded",
                            BREACHED,
                            "audits[0].deficiencies[0].tracked",
                            together(
                                    deficiency(deficiency ->
                                            deficiency.withTracked(false).withRiskControls((List<String>) null)),
                                    ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            // which deficiencies
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "still-open",
                    COMPLIES,
                    deficiency(deficiency -> deficiency.withClosedOn(null))),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "second-deficiency-not-tracked",
                    NEEDS_REVIEW,
                    "audits[0].deficiencies[1].tracked",
                    oneMoreDeficiency(deficiency -> deficiency.withTracked(false))),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "found-with-another-checklist",
                            NEEDS_REVIEW,
                            "audits[0].deficiencies[0].tracked",
                            together(
                                    audit(0, audit -> audit.withChecklist(Checklist.OTHER)),
                                    deficiency(deficiency -> deficiency.withTracked(false))))
                    .following(Map.of(AUDITED_REGULARLY, PENDING)),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "found-by-an-undated-audit",
                            NEEDS_REVIEW,
                            "audits[0].deficiencies[0].tracked",
                            together(
                                    audit(0, audit -> audit.withCompletedOn(null)),
                                    deficiency(deficiency -> deficiency.withTracked(false))))
                    .following(Map.of(AUDITED_REGULARLY, INSUFFICIENT)),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "failed-item-and-no-deficiency",
                    INSUFFICIENT,
                    "audits[0].deficiencies",
                    audit(0, audit -> audit.withDeficiencies())),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "failed-item-and-deficiencies-not-recorded",
                    INSUFFICIENT,
                    "audits[0].deficiencies",
                    audit(0, audit -> audit.withDeficiencies((List<Deficiency>) null))),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "deficiencies-not-recorded",
                    INSUFFICIENT,
                    "audits[1].deficiencies",
                    audit(1, audit -> audit.withDeficiencies((List<Deficiency>) null))),
            Case.of(
                    DEFICIENCIES_CONTROLLED,
                    "no-deficiency-and-an-item-not-recorded",
                    NOT_APPLICABLE,
                    audit(
                            0,
                            audit -> audit.withItems(audit.items().get(1).withConforms(null))
                                    .withDeficiencies())),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "audit-to-come",
                            NOT_APPLICABLE,
                            audit(0, audit -> audit.withCompletedOn(LocalDate.parse("2026-11-25"))))
                    .following(Map.of(AUDITED_REGULARLY, PENDING)),
            // whether there was an audit, and stages
            Case.of(DEFICIENCIES_CONTROLLED, "no-audit", NOT_APPLICABLE, engagement -> engagement.withAudits())
                    .following(Map.of(AUDITED_REGULARLY, PENDING)),
            Case.of(DEFICIENCIES_CONTROLLED, "audits-not-recorded", INSUFFICIENT, "audits", auditsNotRecorded())
                    .following(Map.of(AUDITED_REGULARLY, INSUFFICIENT)),
            Case.of(DEFICIENCIES_CONTROLLED, "audits-not-recorded-before-performance", PENDING, auditsNotRecorded())
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "deficiencies-not-recorded-before-performance",
                            PENDING,
                            audit(
                                    1,
                                    audit -> audit.withCompletedOn(LocalDate.parse("2026-03-18"))
                                            .withDeficiencies((List<Deficiency>) null)))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "judged-before-performance",
                            NEEDS_REVIEW,
                            "audits[0].deficiencies[0].tracked",
                            together(
                                    audit(0, audit -> audit.withCompletedOn(LocalDate.parse("2026-03-18"))),
                                    deficiency(deficiency -> deficiency.withTracked(false))))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "ended-before-the-start-audits-not-recorded",
                            NOT_APPLICABLE,
                            together(auditsNotRecorded(), endedBeforeStart(null, "2026-03-25")))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            DEFICIENCIES_CONTROLLED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(deficiency(deficiency -> deficiency.withTracked(null)), outOfScope()))
                    .throughout(other -> true));

    private DeficienciesControlledCases() {}

    private static UnaryOperator<Engagement> deficiency(UnaryOperator<Deficiency> change) {
        return audit(0, audit -> audit.withDeficiencies(first(audit.deficiencies(), change)));
    }

    private static UnaryOperator<Engagement> oneMoreDeficiency(UnaryOperator<Deficiency> change) {
        return audit(0, audit -> {
            Deficiency first = Objects.requireNonNull(audit.deficiencies()).get(0);
            return audit.withDeficiencies(first, change.apply(first).withId("D2"));
        });
    }
}
