package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.personnel.TeamMember;

/** Judges 4-3/team-eligible of a person: of several statuses one suffices to bar. */
final class MemberEligible implements Judge<TeamMember> {

    @Override
    public Ruling judge(TeamMember member, Circumstances at) {
        if (member.areaStatuses() == null || member.areaStatuses().isEmpty()) {
            return Ruling.missing("areaStatuses");
        }
        return member.areaStatuses().contains(Area.MAINLAND_CHINA)
                ? Ruling.breached("mainland-person", "areaStatuses")
                : Ruling.complies();
    }
}
