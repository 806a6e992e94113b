package tw.ictoutsourcing.assessment.limb;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.incident.Incident;

/** The condition that there is an incident at all: what lies after the instant has not happened. */
public final class IncidentHasBegun implements Judge<Incident> {

    private static final Ruling TO_COME = Ruling.notApplicable("incident-to-come");

    /** The condition. */
    public IncidentHasBegun() {}

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        return incident.liesAfter(at.instant()) ? TO_COME : Ruling.complies();
    }
}
