package tw.ictoutsourcing.assessment.limb;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** The condition that the recorded end of the relation does not lie before the recorded start of performance. */
public final class EndAfterStart implements Judge<Engagement> {

    /** The condition. */
    public EndAfterStart() {}

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        boolean both = engagement.performance() != null
                && engagement.performance().startedOn() != null
                && engagement.performance().endedOn() != null;
        return both ? at.endKnown() : Ruling.complies();
    }
}
