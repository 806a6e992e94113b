package tw.ictoutsourcing.assessment.article08;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.operation.Change;

/** Judges 8/new-contract-when-necessary. */
final class NewContractWhenNecessary implements Judge<Change> {

    @Override
    public Ruling judge(Change change, Circumstances at) {
        return switch (Answer.of(change.newContractNecessary())) {
            case YES -> Done.judge(change.newContract(), "newContract", "not-signed", at);
            case NO -> Ruling.complies();
            case UNKNOWN -> Ruling.missing("newContractNecessary");
        };
    }
}
