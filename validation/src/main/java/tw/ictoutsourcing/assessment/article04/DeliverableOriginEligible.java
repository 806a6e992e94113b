package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.procurement.Supply;

/** Judges 4-4/deliverable-origin-eligible of one thing supplied, where the agency restricts origin. */
final class DeliverableOriginEligible implements Judge.Within<Supply> {

    @Override
    public Ruling judge(Supply supply, Engagement engagement, Circumstances at) {
        return supply.origin() == Area.MAINLAND_CHINA
                ? Ruling.breached("mainland-origin", "origin")
                : Ruling.recorded(supply.origin(), "origin");
    }
}
