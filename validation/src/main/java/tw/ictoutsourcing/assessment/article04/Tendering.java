package tw.ictoutsourcing.assessment.article04;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.procurement.Tender;

/** How far the tender of an engagement has come. */
final class Tendering {

    private Tendering() {}

    /** When the tender began, null where it has not as far as recorded. */
    static @Nullable Moment began(Engagement engagement, Circumstances at) {
        Tender tender = engagement.tender();
        return tender == null ? null : tender.beganBy(at.instant());
    }

    /** Whether the tender, or the contract where there is none, is still to come. */
    static boolean awaited(Engagement engagement, Circumstances at) {
        return at.stage() == Stage.PROCUREMENT && began(engagement, at) == null;
    }

    /** A date that is needed for its order against the tender, which has begun as far as the stage says. */
    static Ruling beginningMissing(Engagement engagement) {
        return Ruling.missingInEngagement(engagement.tender() == null ? "tender" : "tender.announcedAt");
    }
}
