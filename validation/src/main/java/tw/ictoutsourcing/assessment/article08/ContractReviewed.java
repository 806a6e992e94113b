package tw.ictoutsourcing.assessment.article08;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.operation.Change;

/** Judges 8/contract-reviewed: because of the change, so not before it. */
final class ContractReviewed implements Judge<Change> {

    @Override
    public Ruling judge(Change change, Circumstances at) {
        Act review = change.review();
        return switch (Act.standing(review, at.instant())) {
            case DONE ->
                change.occurredAt() == null
                        ? Ruling.missing("occurredAt")
                        : switch (review.at().order(change.occurredAt())) {
                            case BEFORE -> Ruling.needsReview("reviewed-before", "review.at");
                            case UNDECIDED -> Ruling.needsReview("reviewed-on-the-day", "review.at");
                            case SAME, AFTER -> Ruling.complies();
                        };
            case DONE_UNDATED -> Ruling.missing("review.at");
            case NOT_DONE, CONTRADICTORY, NOT_RECORDED -> Done.judge(review, "review", "not-reviewed", at);
        };
    }
}
