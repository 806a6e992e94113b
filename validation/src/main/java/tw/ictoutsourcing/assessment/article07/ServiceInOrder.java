package tw.ictoutsourcing.assessment.article07;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.personnel.TeamMember;

/** The condition that a person did not leave before starting. */
final class ServiceInOrder implements Judge<TeamMember> {

    @Override
    public Ruling judge(TeamMember member, Circumstances at) {
        return member.endPrecedesStart()
                ? Ruling.contradictory("left-before-starting", "leftOn", "startedAt")
                : Ruling.complies();
    }
}
