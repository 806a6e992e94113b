package tw.ictoutsourcing.assessment.article02;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** The condition that no ICT content is denied beside a service that the guideline names. */
final class ContentNotDenied implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        boolean denied = Boolean.FALSE.equals(engagement.ictContent()) && engagement.listedServiceStated();
        return denied
                ? Ruling.contradictory(
                        "content-denied",
                        "ictContent",
                        "services[" + engagement.listedService().getAsInt() + "].kind")
                : Ruling.complies();
    }
}
