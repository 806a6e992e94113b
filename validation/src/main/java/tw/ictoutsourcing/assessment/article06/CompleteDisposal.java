package tw.ictoutsourcing.assessment.article06;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.personaldata.CopyFate;
import tw.ictoutsourcing.personaldata.Disposal;

/** Whether a disposal, once the relation has ended, left the holder with nothing. */
final class CompleteDisposal implements Judge<Disposal> {

    @Override
    public Ruling judge(Disposal disposal, Circumstances at) {
        Ruling nothingLeft = gone(disposal.backups(), "backups").and(gone(disposal.temporaryFiles(), "temporaryFiles"));
        if (nothingLeft.verdict() != Verdict.COMPLIES) {
            return nothingLeft;
        }
        Ruling returned = act(disposal.returned(), "returned", "not-returned", at);
        Ruling deleted = act(disposal.deleted(), "deleted", "not-deleted", at);
        boolean deletionStarted = deleted.verdict() == Verdict.COMPLIES;
        if (deletionStarted) {
            deleted = Ruling.recorded(disposal.backups(), "backups")
                    .and(Ruling.recorded(disposal.temporaryFiles(), "temporaryFiles"));
        }
        return switch (at.policy().dataDisposalInForce()) {
            case LITERAL -> {
                Ruling handedOver = returned.verdict() == Verdict.COMPLIES ? copies(disposal.copiesKept()) : returned;
                yield deletionStarted ? deleted.or(handedOver) : handedOver.or(deleted);
            }
            case STRICT -> returned.and(deleted);
        };
    }

    private static Ruling gone(@Nullable CopyFate fate, String place) {
        return fate == CopyFate.LEFT ? Ruling.breached("left", place) : Ruling.complies();
    }

    private static Ruling copies(@Nullable Boolean kept) {
        return switch (Answer.of(kept)) {
            case YES -> Ruling.breached("copies-kept", "copiesKept");
            case NO -> Ruling.complies();
            case UNKNOWN -> Ruling.missing("copiesKept");
        };
    }

    private static Ruling act(@Nullable Act act, String place, String undone, Circumstances at) {
        return switch (Act.standing(act, at.instant())) {
            case DONE, DONE_UNDATED -> Ruling.complies();
            case NOT_DONE ->
                Ruling.breached(undone, Boolean.FALSE.equals(act.done()) ? place + ".done" : place + ".at");
            case CONTRADICTORY -> Ruling.contradictory("done-and-not-done", place + ".done", place + ".at");
            case NOT_RECORDED -> Ruling.missing(place + ".done");
        };
    }
}
