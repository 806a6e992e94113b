package tw.ictoutsourcing.assessment.limb;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.incident.ClockContradiction;
import tw.ictoutsourcing.incident.Incident;

/** The condition that the recorded times of an incident do not contradict each other. */
public final class ConsistentClock implements Judge<Incident> {

    /** The condition. */
    public ConsistentClock() {}

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        ClockContradiction contradiction = ClockContradiction.in(incident, at.instant());
        if (contradiction == null) {
            return Ruling.complies();
        }
        String word = switch (contradiction.kind()) {
            case KNOWN_BEFORE_OCCURRED -> "known-before-occurred";
            case NOTICE_BEFORE_KNOWN -> "notice-before-known";
            case NOTICE_BEFORE_OCCURRED -> "notice-before-occurred";
        };
        return Ruling.contradictory(word, contradiction.place(), contradiction.other());
    }
}
