package tw.ictoutsourcing.assessment.article07;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.personnel.TeamMember;

/** The condition that a person performs the work or is stationed on site. */
final class InTraining implements Judge<TeamMember> {

    private static final Ruling NEITHER = Ruling.notApplicable("neither-performing-nor-on-site");

    @Override
    public Ruling judge(TeamMember member, Circumstances at) {
        return switch (member.inTraining()) {
            case YES -> Ruling.complies();
            case NO -> NEITHER;
            case UNKNOWN ->
                Ruling.recorded(member.performsWork(), "performsWork")
                        .and(Ruling.recorded(member.stationedOnSite(), "stationedOnSite"));
        };
    }
}
