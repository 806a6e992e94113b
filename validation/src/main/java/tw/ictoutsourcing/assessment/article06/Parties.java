package tw.ictoutsourcing.assessment.article06;

import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.PartyId;

/** The firms that an engagement knows. */
final class Parties {

    private Parties() {}

    /** Whether an engagement knows the firm that a place names. */
    static Ruling known(PartyId party, String place, Engagement engagement) {
        if (engagement.vendor() != null && engagement.vendor().id().equals(party)) {
            return Ruling.complies();
        }
        if (engagement.participants() != null
                && engagement.participants().stream()
                        .anyMatch(other -> other.id().equals(party))) {
            return Ruling.complies();
        }
        return Ruling.contradictoryInEngagement("unknown-party", "personalData." + place, "participants");
    }
}
