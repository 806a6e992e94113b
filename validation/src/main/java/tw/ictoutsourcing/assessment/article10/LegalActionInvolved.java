package tw.ictoutsourcing.assessment.article10;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.incident.Incident;

/** The condition that an incident leads to civil or criminal action. */
final class LegalActionInvolved implements Judge<Incident> {

    private static final Ruling NO_LEGAL_ACTION = Ruling.notApplicable("no-legal-action");

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        return switch (Answer.of(incident.legalAction())) {
            case YES -> Ruling.complies();
            case NO -> NO_LEGAL_ACTION;
            case UNKNOWN -> Ruling.missing("legalAction");
        };
    }
}
