package tw.ictoutsourcing.assessment.article07;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.PersonnelNumber;

/** Whether the team of an engagement knows the person that a place of it names. */
final class KnownPerson {

    private KnownPerson() {}

    static Ruling in(Engagement engagement, @Nullable PersonnelNumber person, String place) {
        if (person == null) {
            return Ruling.missing(place);
        }
        if (engagement.team() == null) {
            return Ruling.missing("team");
        }
        return engagement.member(person).isPresent()
                ? Ruling.complies()
                : Ruling.contradictory("unknown-person", place, "team");
    }
}
