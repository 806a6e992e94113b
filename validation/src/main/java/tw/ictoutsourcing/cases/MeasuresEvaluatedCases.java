package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.done;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.notDone;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.EntrustedChanges.change;
import static tw.ictoutsourcing.cases.EntrustedChanges.changesNotRecorded;
import static tw.ictoutsourcing.guideline.Requirement.MEASURES_EVALUATED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.operation.ChangeSubject;

/**
 * The cases of 8/measures-evaluated.
 * <p>
 * The entrusted work changed on 1 July 2026; the security measures were evaluated on 10 July, found to need an adjustment, and adjusted
 * on 20 July.
 */
final class MeasuresEvaluatedCases {

    static final List<Case> ALL = List.of(
            // the evaluation
            Case.of(
                    MEASURES_EVALUATED,
                    "not-recorded",
                    INSUFFICIENT,
                    "changes[0].evaluation",
                    change(change -> change.withEvaluation(null))),
            Case.of(
                    MEASURES_EVALUATED,
                    "reference-alone",
                    INSUFFICIENT,
                    "changes[0].evaluation.done",
                    change(change ->
                            change.withEvaluation(Act.builder().reference("評估1").build()))),
            Case.of(
                    MEASURES_EVALUATED,
                    "not-evaluated",
                    NEEDS_REVIEW,
                    "changes[0].evaluation.done",
                    change(change -> change.withEvaluation(notDone())
                            .withAdjustmentNeeded(null)
                            .withAdjustment(null))),
            Case.of(
                            MEASURES_EVALUATED,
                            "not-evaluated-at-the-end",
                            BREACHED,
                            "changes[0].evaluation.done",
                            together(change(change -> change.withEvaluation(notDone())), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                    MEASURES_EVALUATED,
                    "to-be-evaluated",
                    NEEDS_REVIEW,
                    "changes[0].evaluation.at",
                    change(change -> change.withEvaluation(done("2026-12-01")))),
            Case.of(
                    MEASURES_EVALUATED,
                    "not-evaluated-and-dated",
                    INSUFFICIENT,
                    "changes[0].evaluation.done",
                    change(change -> change.withEvaluation(done("2026-07-10").withDone(false)))),
            Case.of(
                    MEASURES_EVALUATED,
                    "evaluated-without-a-date",
                    COMPLIES,
                    change(change ->
                            change.withEvaluation(Act.builder().done(true).build()))),
            Case.of(
                    MEASURES_EVALUATED,
                    "evaluated-before-the-change",
                    COMPLIES,
                    change(change -> change.withEvaluation(done("2026-06-20")))),
            // the adjustment
            Case.of(
                    MEASURES_EVALUATED,
                    "whether-needed-not-recorded",
                    INSUFFICIENT,
                    "changes[0].adjustmentNeeded",
                    change(change -> change.withAdjustmentNeeded(null))),
            Case.of(
                    MEASURES_EVALUATED,
                    "not-needed",
                    COMPLIES,
                    change(change -> change.withAdjustmentNeeded(false).withAdjustment(null))),
            Case.of(
                    MEASURES_EVALUATED,
                    "not-needed-and-not-adjusted",
                    COMPLIES,
                    change(change -> change.withAdjustmentNeeded(false).withAdjustment(notDone()))),
            Case.of(
                    MEASURES_EVALUATED,
                    "adjustment-not-recorded",
                    INSUFFICIENT,
                    "changes[0].adjustment",
                    change(change -> change.withAdjustment(null))),
            Case.of(
                    MEASURES_EVALUATED,
                    "not-adjusted",
                    NEEDS_REVIEW,
                    "changes[0].adjustment.done",
                    change(change -> change.withAdjustment(notDone()))),
            Case.of(
                            MEASURES_EVALUATED,
                            "not-adjusted-at-the-end",
                            BREACHED,
                            "changes[0].adjustment.done",
                            together(change(change -> change.withAdjustment(notDone())), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                    MEASURES_EVALUATED,
                    "to-be-adjusted",
                    NEEDS_REVIEW,
                    "changes[0].adjustment.at",
                    change(change -> change.withAdjustment(done("2026-12-01")))),
            Case.of(
                    MEASURES_EVALUATED,
                    "not-adjusted-and-dated",
                    INSUFFICIENT,
                    "changes[0].adjustment.done",
                    change(change -> change.withAdjustment(done("2026-07-20").withDone(false)))),
            Case.of(
                            MEASURES_EVALUATED,
                            "evaluation-not-recorded-and-not-adjusted-at-the-end",
                            BREACHED,
                            "changes[0].adjustment.done",
                            together(
                                    change(change -> change.withEvaluation(null).withAdjustment(notDone())),
                                    ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            // which changes
            Case.of(
                    MEASURES_EVALUATED,
                    "vendor-changed-not-evaluated",
                    NEEDS_REVIEW,
                    "changes[0].evaluation.done",
                    change(change -> change.withSubject(ChangeSubject.VENDOR).withEvaluation(notDone()))),
            Case.of(
                            MEASURES_EVALUATED,
                            "before-signing",
                            NOT_APPLICABLE,
                            change(change -> change.withOccurredAt(Moment.parse("2026-03-15"))
                                    .withEvaluation(notDone())))
                    .throughoutTheArticle(),
            Case.of(MEASURES_EVALUATED, "changes-not-recorded-before-performance", PENDING, changesNotRecorded())
                    .at("2026-03-20T09:00:00+08:00")
                    .throughoutTheArticle(),
            Case.of(
                            MEASURES_EVALUATED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(change(change -> change.withEvaluation(null)), outOfScope()))
                    .throughout(other -> true));

    private MeasuresEvaluatedCases() {}
}
