package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** The condition that nothing contradicts the reason stated for there having been no tender. */
final class NoTenderConsistent implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        if (engagement.reasonForNoTender().isEmpty()) {
            return Ruling.complies();
        }
        if (engagement.tender() != null && engagement.tender().recorded()) {
            return Ruling.contradictoryInEngagement("tender-and-none", "noTender.reason", "tender");
        }
        return engagement
                .denialOfNoTender()
                .map(denial -> Ruling.contradictoryInEngagement(
                        denial.equals("unpaid") ? "paid" : "not-sub-entrusted", "noTender.reason", denial))
                .orElse(Ruling.complies());
    }
}
