package tw.ictoutsourcing.assessment.article11;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** Judges 11/agency-rules where no rule is set: an agency may set some, and need not. */
final class AgencyRules implements Judge<Engagement> {

    private static final Ruling NONE_SET = Ruling.notApplicable("no-agency-rules");

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        return NONE_SET;
    }
}
