package tw.ictoutsourcing.assessment.article08;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Act;

/** Whether something was done for which the text sets no deadline. */
final class Done {

    private Done() {}

    /** Complies if it was done, dated or not; its words are {@code done-and-not-done} and the given one. */
    static Ruling judge(@Nullable Act act, String place, String undone, Circumstances at) {
        return switch (Act.standing(act, at.instant())) {
            case DONE, DONE_UNDATED -> Ruling.complies();
            case NOT_DONE -> at.undone(undone, Boolean.FALSE.equals(act.done()) ? place + ".done" : place + ".at");
            case CONTRADICTORY -> Ruling.contradictory("done-and-not-done", place + ".done", place + ".at");
            case NOT_RECORDED -> Ruling.missing(place + ".done");
        };
    }
}
