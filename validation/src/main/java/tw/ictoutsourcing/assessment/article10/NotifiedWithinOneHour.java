package tw.ictoutsourcing.assessment.article10;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.assessment.limb.NoticeInTime;
import tw.ictoutsourcing.incident.Incident;

/** Judges 10/notified-within-one-hour. */
final class NotifiedWithinOneHour implements Judge<Incident> {

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        return NoticeInTime.judge(incident, at.policy().hourStartInForce(), at.instant(), notice -> Ruling.complies());
    }
}
