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
        if (member.areaStatuses() == null) {
            return Ruling.missing("areaStatuses");
        }
        if (member.areaStatuses().isEmpty()) {
            return Ruling.insufficient("no-status", "areaStatuses");
        }
        return member.areaStatuses().contains(Area.MAINLAND_CHINA)
                ? Ruling.breached("barred-person", "areaStatuses")
                : Ruling.complies();
    }
}
