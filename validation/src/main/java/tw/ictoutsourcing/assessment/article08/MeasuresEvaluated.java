package tw.ictoutsourcing.assessment.article08;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Change;

/** Judges 8/measures-evaluated: whether they must be adjusted is asked once they were evaluated. */
final class MeasuresEvaluated implements Judge<Change> {

    @Override
    public Ruling judge(Change change, Circumstances at) {
        Ruling evaluated = Done.judge(change.evaluation(), "evaluation", "not-evaluated", at);
        return switch (Answer.of(change.adjustmentNeeded())) {
            case YES -> evaluated.and(Done.judge(change.adjustment(), "adjustment", "not-adjusted", at));
            case NO -> evaluated;
            case UNKNOWN -> evaluated.verdict() == Verdict.COMPLIES ? Ruling.missing("adjustmentNeeded") : evaluated;
        };
    }
}
