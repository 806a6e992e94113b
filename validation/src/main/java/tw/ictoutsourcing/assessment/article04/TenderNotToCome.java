package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** The condition that the tender does not lie ahead of a contract that is taken as signed. */
final class TenderNotToCome implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        if (engagement.tender() == null
                || Tendering.awaited(engagement, at)
                || Tendering.began(engagement, at) != null) {
            return Ruling.complies();
        }
        if (engagement.tender().announcedAt() != null) {
            return Ruling.insufficientInEngagement("tender-to-come", "tender.announcedAt");
        }
        return engagement.tender().invitedAt() != null
                ? Ruling.insufficientInEngagement("tender-to-come", "tender.invitedAt")
                : Ruling.complies();
    }
}
