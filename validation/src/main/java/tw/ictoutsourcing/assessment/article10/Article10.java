package tw.ictoutsourcing.assessment.article10;

import static tw.ictoutsourcing.assessment.walk.Place.INCIDENTS;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.limb.ConsistentClock;
import tw.ictoutsourcing.assessment.limb.IncidentHasBegun;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.incident.Incident;

/**
 * The rules of article 十, in the order of the catalogue.
 */
public final class Article10 {

    private static final Judge<Incident> REPORTABLE = new ReportableIncident().onlyIf(new IncidentHasBegun());
    private static final Judge<Incident> CLOCK = new ConsistentClock().onlyIf(REPORTABLE);
    private static final Judge<Incident> LEGAL_ACTION = new LegalActionInvolved().onlyIf(new IncidentHasBegun());

    /** The rules. */
    public static final List<Rule<?>> RULES = List.of(
            Rule.of(Requirement.NOTIFIED_WITHIN_ONE_HOUR, INCIDENTS, new NotifiedWithinOneHour().onlyIf(CLOCK)),
            Rule.within(Requirement.NOTIFIED_AS_DESIGNATED, INCIDENTS, new NotifiedAsDesignated().onlyIf(CLOCK)),
            Rule.of(Requirement.EVIDENCE_PRESERVED, INCIDENTS, new EvidencePreserved().onlyIf(LEGAL_ACTION)),
            Rule.of(
                    Requirement.NO_RESTART_BEFORE_EVIDENCE,
                    INCIDENTS,
                    new NoRestartBeforeEvidence().onlyIf(LEGAL_ACTION)),
            Rule.of(Requirement.REVIEW_REPORT_FILED, INCIDENTS, new ReviewReportFiled().onlyIf(REPORTABLE)));

    private Article10() {}
}
