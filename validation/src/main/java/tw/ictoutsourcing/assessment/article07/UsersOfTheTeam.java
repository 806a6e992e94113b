package tw.ictoutsourcing.assessment.article07;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.operation.RemoteSession;
import tw.ictoutsourcing.personnel.TeamMember;

/** A judgement of accounts within an engagement, where their users must be persons of the recorded team. */
final class UsersOfTheTeam implements Judge.Within<RemoteManagement> {

    private final Judge<RemoteManagement> accounts;

    UsersOfTheTeam(Judge<RemoteManagement> accounts) {
        this.accounts = accounts;
    }

    @Override
    public Ruling judge(RemoteManagement management, Engagement engagement, Circumstances at) {
        Ruling ruling = accounts.judge(management, at);
        if (engagement.team() == null) {
            return ruling;
        }
        Set<PersonnelNumber> team =
                engagement.team().stream().map(TeamMember::personnelNumber).collect(Collectors.toSet());
        List<RemoteGrant> grants = Objects.requireNonNullElse(management.grants(), List.of());
        for (int i = 0; i < grants.size(); i++) {
            ruling = ruling.and(known(grants.get(i).person(), "grants[" + i + "]", team));
        }
        List<RemoteSession> sessions = Objects.requireNonNullElse(management.sessions(), List.of());
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).happenedBy(at.instant())) {
                ruling = ruling.and(known(sessions.get(i).person(), "sessions[" + i + "]", team));
            }
        }
        return ruling;
    }

    private static Ruling known(@Nullable PersonnelNumber person, String place, Set<PersonnelNumber> team) {
        return person == null || team.contains(person)
                ? Ruling.complies()
                : Ruling.contradictoryInEngagement("not-in-the-team", "remoteManagement." + place + ".person", "team");
    }
}
