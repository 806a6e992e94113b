package tw.ictoutsourcing.assessment.article07;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.incident.Incident;

/** The condition that an incident may affect the agency's security. */
final class AffectsAgency implements Judge<Incident> {

    private static final Ruling NOT_AFFECTING = Ruling.notApplicable("agency-not-affected");

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        return Boolean.FALSE.equals(incident.mayAffectAgency())
                ? NOT_AFFECTING
                : Ruling.recorded(incident.mayAffectAgency(), "mayAffectAgency");
    }
}
