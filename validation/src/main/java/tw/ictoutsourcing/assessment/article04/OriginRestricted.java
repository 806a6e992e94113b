package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** The condition that the agency chose to restrict origin; whether the choice is recorded is another rule's question. */
final class OriginRestricted implements Judge<Engagement> {

    private static final Ruling NOT_RESTRICTED = Ruling.notApplicable("origin-not-restricted");

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        return engagement.originRestriction() != null
                        && Boolean.TRUE.equals(engagement.originRestriction().restricted())
                ? Ruling.complies()
                : NOT_RESTRICTED;
    }
}
