package tw.ictoutsourcing.assessment.article10;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.incident.Incident;

/** The condition that the vendor must report the incident. */
final class ReportableIncident implements Judge<Incident> {

    private static final Ruling NOT_REPORTABLE = Ruling.notApplicable("not-reportable");

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        return switch (incident.reportable()) {
            case YES -> Ruling.complies();
            case NO -> NOT_REPORTABLE;
            case UNKNOWN ->
                Ruling.recorded(incident.inEntrustedWork(), "inEntrustedWork")
                        .and(Ruling.recorded(incident.majorAtVendor(), "majorAtVendor"))
                        .and(Ruling.recorded(incident.judgedReportable(), "judgedReportable"));
        };
    }
}
