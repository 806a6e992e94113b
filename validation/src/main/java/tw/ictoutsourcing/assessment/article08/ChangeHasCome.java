package tw.ictoutsourcing.assessment.article08;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.operation.Change;

/** The condition that there is a change at all: what lies after the instant has not happened. */
final class ChangeHasCome implements Judge<Change> {

    private static final Ruling TO_COME = Ruling.notApplicable("change-to-come");

    @Override
    public Ruling judge(Change change, Circumstances at) {
        return change.happenedBy(at.instant()) ? Ruling.complies() : TO_COME;
    }
}
