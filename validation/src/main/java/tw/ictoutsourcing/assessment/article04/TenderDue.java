package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** The condition that no reason is stated for there having been no tender. */
final class TenderDue implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        return engagement
                .reasonForNoTender()
                .map(reason -> switch (reason) {
                    case UNPAID, SUB_ENTRUSTED -> Ruling.notApplicable("no-tender");
                    case OTHER -> Ruling.needsReview("no-tender-for-another-reason", "noTender.reason");
                })
                .orElse(Ruling.complies());
    }
}
