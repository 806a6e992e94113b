package tw.ictoutsourcing.assessment.article07;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.personnel.TeamMember;

/** The condition that a person performs the work. */
final class PerformsWork implements Judge<TeamMember> {

    private static final Ruling NOT_PERFORMING = Ruling.notApplicable("not-performing");

    @Override
    public Ruling judge(TeamMember member, Circumstances at) {
        return switch (Answer.of(member.performsWork())) {
            case YES -> Ruling.complies();
            case NO -> NOT_PERFORMING;
            case UNKNOWN -> Ruling.missing("performsWork");
        };
    }
}
