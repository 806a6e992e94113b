package tw.ictoutsourcing.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.AccountName;
import tw.ictoutsourcing.fact.PersonnelNumber;

/**
 * What speaks against one account for one person (一人一帳號), or leaves it open. See 七(一).
 * <p>
 * An account is used by whoever connects with it, and by the person to whom it is granted. Two persons on one account may
 * still have used it one after the other; whoever was granted it comes first.
 *
 * @param kind  what it is, not null
 * @param place  the path of the fact that shows it, from the remote management, not null
 * @param other  the path of the fact that it contradicts, from the remote management, null unless it does
 */
public record AccountUse(Kind kind, String place, @Nullable String other) {

    /** What speaks against one account for one person, or leaves it open. */
    public enum Kind {
        /** The account is granted to two persons. */
        GRANTED_TO_TWO,
        /** The account is granted to a person who never used it, and somebody else did. */
        USED_BY_ANOTHER,
        /** Two persons used the account at the same time, also if one began at the very instant at which the other ended. */
        AT_ONCE,
        /** Two persons used the account in turns. */
        ALTERNATELY,
        /** Two persons used the account, one after the other, and the first did not come back. */
        HANDED_OVER,
        /** Two persons used the account, and it is not recorded when one of them began. */
        START_UNKNOWN,
        /** Two persons used the account, and it is not recorded when the first one ended. */
        END_UNKNOWN,
        /** Two persons used the account, and the first one's end lies before its start. */
        ENDS_BEFORE_IT_STARTS,
        /** A person has a second account in one system. */
        SECOND_ACCOUNT
    }

    /**
     * All that speaks against one account for one person, or leaves it open; grants and sessions whose account or person
     * is not recorded are left to the caller.
     *
     * @param management  the remote management, not null
     * @param now  the instant at which it is asked: a session after it has not happened, not null
     * @return what was found, empty if there is nothing, not null
     */
    public static List<AccountUse> in(RemoteManagement management, Instant now) {
        List<Use> uses = uses(management, now);
        Map<AccountName, List<Use>> byAccount = new LinkedHashMap<>();
        for (Use use : uses) {
            if (use.account() != null) {
                byAccount
                        .computeIfAbsent(use.account(), account -> new ArrayList<>())
                        .add(use);
            }
        }
        List<Use> adrift = uses.stream()
                .filter(use -> use.session() != null && use.account() == null)
                .toList();
        List<AccountUse> found = new ArrayList<>();
        byAccount.values().forEach(ofAccount -> new Users(ofAccount, adrift, found).compare());
        secondAccounts(uses, found);
        return found;
    }

    private static void secondAccounts(List<Use> uses, List<AccountUse> found) {
        Map<Owner, Set<AccountName>> accounts = new LinkedHashMap<>();
        for (Use use : uses) {
            if (use.account() == null || use.person() == null) {
                continue;
            }
            use.account().system().ifPresent(system -> {
                Set<AccountName> own =
                        accounts.computeIfAbsent(new Owner(use.person(), system), owner -> new HashSet<>());
                if (own.add(use.account()) && own.size() > 1) {
                    found.add(new AccountUse(Kind.SECOND_ACCOUNT, use.place() + ".account", null));
                }
            });
        }
    }

    /** A person in a system. */
    private record Owner(PersonnelNumber person, String system) {}

    /** A grant, or a session that has happened. */
    private record Use(
            String place,
            @Nullable AccountName account,
            @Nullable PersonnelNumber person,
            @Nullable RemoteSession session) {}

    private static List<Use> uses(RemoteManagement management, Instant now) {
        List<Use> uses = new ArrayList<>();
        List<RemoteGrant> grants = Objects.requireNonNullElse(management.grants(), List.of());
        for (int i = 0; i < grants.size(); i++) {
            RemoteGrant grant = grants.get(i);
            uses.add(new Use("grants[" + i + "]", grant.account(), grant.person(), null));
        }
        List<RemoteSession> sessions = Objects.requireNonNullElse(management.sessions(), List.of());
        for (int i = 0; i < sessions.size(); i++) {
            RemoteSession session = sessions.get(i);
            if (session.happenedBy(now)) {
                uses.add(new Use("sessions[" + i + "]", session.account(), session.person(), session));
            }
        }
        return uses;
    }

    /** Those who use one account. */
    private static final class Users {

        private final List<Use> grants;
        private final List<Use> sessions;
        private final List<Use> adrift;
        private final List<AccountUse> found;

        /** Adrift are sessions of which it is not recorded with which account they were. */
        Users(List<Use> uses, List<Use> adrift, List<AccountUse> found) {
            this.grants = uses.stream()
                    .filter(use -> use.session() == null && use.person() != null)
                    .toList();
            this.sessions = uses.stream().filter(use -> use.session() != null).toList();
            this.adrift = adrift;
            this.found = found;
        }

        void compare() {
            PersonnelNumber holder = grants.isEmpty() ? null : grants.get(0).person();
            for (Use grant : grants) {
                if (!Objects.equals(grant.person(), holder)) {
                    tell(Kind.GRANTED_TO_TWO, grant, ".account");
                    return;
                }
            }
            List<Use> named = sessions.stream()
                    .filter(session -> session.person() != null)
                    .toList();
            if (holder == null || used(named, holder)) {
                inTurn(named, holder);
            } else if (mayHaveUsed(holder)) {
                inTurn(named, null);
            } else if (!named.isEmpty()) {
                tell(Kind.USED_BY_ANOTHER, named.get(0), ".person");
            }
        }

        private static boolean used(List<Use> sessions, PersonnelNumber person) {
            return sessions.stream().anyMatch(session -> person.equals(session.person()));
        }

        /** Whether a session of which something is not recorded may be this person's with this account. */
        private boolean mayHaveUsed(PersonnelNumber person) {
            return Stream.concat(sessions.stream(), adrift.stream())
                    .anyMatch(session ->
                            session.person() == null || session.person().equals(person));
        }

        /** Compares the sessions by their order in time; one who holds the account comes before all of them. */
        private void inTurn(List<Use> named, @Nullable PersonnelNumber holder) {
            List<Use> inOrder = named.stream()
                    .filter(use -> use.session().startedAt() != null)
                    .sorted(Comparator.comparing(use -> use.session().startedAt()))
                    .toList();
            PersonnelNumber current = holder;
            Set<PersonnelNumber> gone = new HashSet<>();
            Use previous = null;
            Instant lastEnd = Instant.MIN;
            Use handedOver = null;
            List<Use> open = new ArrayList<>();
            List<Use> undecided = new ArrayList<>();
            for (Use next : inOrder) {
                Instant start = next.session().startedAt();
                if (current != null && !current.equals(next.person())) {
                    if (gone.contains(next.person())) {
                        tell(Kind.ALTERNATELY, next, ".person");
                        return;
                    }
                    if (!lastEnd.isBefore(start)
                            || previous != null
                                    && start.equals(previous.session().startedAt())) {
                        tell(Kind.AT_ONCE, next, ".person");
                        return;
                    }
                    gone.add(current);
                    handedOver = handedOver == null ? next : handedOver;
                    undecided.addAll(open);
                    open.clear();
                }
                current = next.person();
                previous = next;
                Instant end = next.session().endedAt();
                if (end == null || end.isBefore(start)) {
                    open.add(next);
                } else if (end.isAfter(lastEnd)) {
                    lastEnd = end;
                }
            }
            if (named.stream().map(Use::person).distinct().count() > 1) {
                tellUndecided(named, undecided, handedOver);
            }
        }

        private void tellUndecided(List<Use> named, List<Use> undecided, @Nullable Use handedOver) {
            int before = found.size();
            for (Use use : named) {
                if (use.session().startedAt() == null) {
                    tell(Kind.START_UNKNOWN, use, ".startedAt");
                }
            }
            for (Use use : undecided) {
                if (use.session().endedAt() == null) {
                    tell(Kind.END_UNKNOWN, use, ".endedAt");
                } else {
                    found.add(new AccountUse(
                            Kind.ENDS_BEFORE_IT_STARTS, use.place() + ".endedAt", use.place() + ".startedAt"));
                }
            }
            if (found.size() == before && handedOver != null) {
                tell(Kind.HANDED_OVER, handedOver, ".person");
            }
        }

        private void tell(Kind kind, Use use, String component) {
            found.add(new AccountUse(kind, use.place() + component, null));
        }
    }
}
