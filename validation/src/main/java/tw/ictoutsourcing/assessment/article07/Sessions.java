package tw.ictoutsourcing.assessment.article07;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.operation.RemoteSession;

/** What the sessions of remote management decide for every demand on it. */
final class Sessions {

    private Sessions() {}

    /** Whether it is recorded if there were any. */
    static Ruling recorded(RemoteManagement management, Circumstances at) {
        return management.sessions() == null ? at.eventsNotRecorded("sessions") : Ruling.complies();
    }

    /** A fact that is owed from the first session on. */
    static Ruling owed(Ruling missing, RemoteManagement management, Circumstances at) {
        if (management.begunBy(at.instant())) {
            return missing;
        }
        return management.sessions() == null ? at.eventsNotRecorded("sessions") : Ruling.pending();
    }

    /** Whether every session that has happened was with an account that is granted. */
    static Ruling granted(RemoteManagement management, Circumstances at, Function<String, Ruling> withoutGrant) {
        List<RemoteSession> sessions = Objects.requireNonNullElse(management.sessions(), List.of());
        Ruling ruling = Ruling.complies();
        boolean open = false;
        for (int i = 0; i < sessions.size(); i++) {
            RemoteSession session = sessions.get(i);
            if (session.happenedBy(at.instant())) {
                String place = "sessions[" + i + "].account";
                switch (management.granted(session)) {
                    case YES -> {}
                    case NO -> ruling = ruling.and(withoutGrant.apply(place));
                    case UNKNOWN -> {
                        ruling = ruling.and(Ruling.recorded(session.account(), place));
                        open |= session.account() != null;
                    }
                }
            }
        }
        return open ? ruling.and(accounts(management)) : ruling;
    }

    /** Whether every grant says for which account it is. */
    static Ruling accounts(RemoteManagement management) {
        List<RemoteGrant> grants = Objects.requireNonNullElse(management.grants(), List.of());
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < grants.size(); i++) {
            ruling = ruling.and(Ruling.recorded(grants.get(i).account(), "grants[" + i + "].account"));
        }
        return ruling;
    }
}
