package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Stage;

/** The condition that a vendor is named, or should be by now. */
final class VendorAwaited implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        return engagement.vendor() == null && at.stage() == Stage.PROCUREMENT ? at.notYet() : Ruling.complies();
    }
}
