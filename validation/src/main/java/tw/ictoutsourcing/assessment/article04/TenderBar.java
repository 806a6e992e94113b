package tw.ictoutsourcing.assessment.article04;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;

/** The limb that the tender document bars something; until the tender begins, what is not recorded may still come. */
final class TenderBar {

    private TenderBar() {}

    static Ruling judge(@Nullable Boolean bars, String place, String breach, boolean awaited, Circumstances at) {
        return bars == null && awaited ? at.notYet() : Ruling.holds(bars, place, breach);
    }
}
