package tw.ictoutsourcing.assessment.article06;

import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.PartyId;

/** The firms that an engagement knows. */
final class Parties {

    private Parties() {}

    /** Whether an engagement knows the firm that a place names. */
    static Ruling known(PartyId party, String place, Engagement engagement) {
        return engagement.knows(party)
                ? Ruling.complies()
                : Ruling.contradictoryInEngagement("unknown-party", "personalData." + place, "participants");
    }
}
