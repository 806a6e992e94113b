package tw.ictoutsourcing.assessment.article07;

import java.util.List;
import java.util.Objects;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.operation.AccountUse;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.operation.RemoteSession;

/** Judges 7-1/one-account-per-person. */
final class OneAccountPerPerson implements Judge<RemoteManagement> {

    @Override
    public Ruling judge(RemoteManagement management, Circumstances at) {
        Ruling ruling =
                grants(management, at).and(Sessions.recorded(management, at)).and(sessions(management, at));
        for (AccountUse use : AccountUse.in(management, at.instant())) {
            ruling = ruling.and(of(use));
        }
        return ruling;
    }

    private static Ruling grants(RemoteManagement management, Circumstances at) {
        List<RemoteGrant> grants = management.grants();
        if (grants == null) {
            return Sessions.owed(Ruling.missing("grants"), management, at);
        }
        Ruling ruling = grants.isEmpty() ? Sessions.owed(Ruling.complies(), management, at) : Ruling.complies();
        for (int i = 0; i < grants.size(); i++) {
            RemoteGrant grant = grants.get(i);
            if (grant.account() == null || grant.person() == null) {
                String place = "grants[" + i + "].";
                Ruling unnamed = Ruling.recorded(grant.account(), place + "account")
                        .and(Ruling.recorded(grant.person(), place + "person"));
                ruling = ruling.and(Sessions.owed(unnamed, management, at));
            }
        }
        return ruling;
    }

    private static Ruling sessions(RemoteManagement management, Circumstances at) {
        List<RemoteSession> sessions = Objects.requireNonNullElse(management.sessions(), List.of());
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < sessions.size(); i++) {
            RemoteSession session = sessions.get(i);
            if (session.happenedBy(at.instant())) {
                ruling = ruling.and(Ruling.recorded(session.account(), "sessions[" + i + "].account"))
                        .and(Ruling.recorded(session.person(), "sessions[" + i + "].person"));
            }
        }
        return ruling;
    }

    private static Ruling of(AccountUse use) {
        return switch (use.kind()) {
            case GRANTED_TO_TWO -> Ruling.breached("granted-to-two", use.place());
            case USED_BY_ANOTHER -> Ruling.breached("used-by-another", use.place());
            case AT_ONCE -> Ruling.breached("at-once", use.place());
            case ALTERNATELY -> Ruling.breached("alternately", use.place());
            case HANDED_OVER -> Ruling.needsReview("handed-over", use.place());
            case SECOND_ACCOUNT -> Ruling.needsReview("second-account", use.place());
            case START_UNKNOWN, END_UNKNOWN -> Ruling.missing(use.place());
            case ENDS_BEFORE_IT_STARTS ->
                Ruling.contradictory("ends-before-it-starts", use.place(), Objects.requireNonNull(use.other()));
        };
    }
}
