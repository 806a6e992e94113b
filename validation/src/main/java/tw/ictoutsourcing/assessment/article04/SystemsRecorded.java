package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** The condition that there are systems to rate, or that they should be recorded by now. */
final class SystemsRecorded implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        if (engagement.systems() == null) {
            return Tendering.awaited(engagement, at) ? at.notYet() : Ruling.complies();
        }
        return engagement.systems().isEmpty() ? Ruling.needsReview("no-system", "systems") : Ruling.complies();
    }
}
