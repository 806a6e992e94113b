package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** The condition that something of the tender is recorded, or should be by now. */
final class TenderDocumentDue implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        return engagement.tender() == null && Tendering.awaited(engagement, at) ? at.notYet() : Ruling.complies();
    }
}
