package tw.ictoutsourcing.testing;

import static tw.ictoutsourcing.testing.Values.acts;
import static tw.ictoutsourcing.testing.Values.days;
import static tw.ictoutsourcing.testing.Values.flags;
import static tw.ictoutsourcing.testing.Values.instants;
import static tw.ictoutsourcing.testing.Values.moments;
import static tw.ictoutsourcing.testing.Values.notes;
import static tw.ictoutsourcing.testing.Values.numbered;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.AccountName;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.GrantId;
import tw.ictoutsourcing.fact.HostId;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.operation.Anomaly;
import tw.ictoutsourcing.operation.AuthenticationFactor;
import tw.ictoutsourcing.operation.Conformity;
import tw.ictoutsourcing.operation.ConnectionKind;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.operation.RemoteSession;
import tw.ictoutsourcing.operation.SecurityDuty;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.personnel.Training;
import tw.ictoutsourcing.personnel.TrainingTopic;

/** The people who perform the work, those among them who see to its security, and how they reach servers from afar. */
final class People {

    private static final PersonnelNumber FIRST = number(1);
    private static final PersonnelNumber SECOND = number(2);
    private static final List<HostId> HOSTS = List.of(HostId.of("web-01"), HostId.of("db-01"));

    private People() {}

    static Variation<Engagement> varied() {
        return Variation.together(
                Variation.of(teams(), (engagement, team) -> engagement.withTeam(team)),
                Variation.of(securityStaff(), (engagement, duties) -> engagement.withSecurityStaff(duties)),
                Variation.of(
                        days("2026-09-01", "2026-11-24").map(on -> new Conformity(true, true, FIRST, on)),
                        Engagement::withConformity),
                Variation.of(
                        Arbitraries.oneOf(practised(), Arbitraries.just(notPractised())),
                        People::withRemoteManagement));
    }

    private static PersonnelNumber number(int number) {
        return PersonnelNumber.of("P-00" + number);
    }

    /** The first two stay, and the first performs the work: somebody has to. */
    private static Arbitrary<List<TeamMember>> teams() {
        return numbered(
                members(),
                2,
                5,
                (member, number) -> member.withPersonnelNumber(number(number))
                        .withPerformsWork(number == 1 ? Boolean.TRUE : member.performsWork())
                        .withLeftOn(number <= 2 ? null : member.leftOn()));
    }

    private static Arbitrary<TeamMember> members() {
        TeamMember member = TeamMember.builder().personnelNumber(FIRST).build();
        return Variation.together(
                        Variation.of(notes(), TeamMember::withName),
                        Variation.of(
                                Arbitraries.of(Area.TAIWAN, Area.HONG_KONG, Area.MACAO, Area.OTHER)
                                        .set()
                                        .ofMinSize(1)
                                        .ofMaxSize(2),
                                (one, areas) -> one.withAreaStatuses(areas)),
                        Variation.of(flags(), TeamMember::withPerformsWork),
                        Variation.of(flags(), TeamMember::withStationedOnSite),
                        Variation.of(moments("2026-04-01", "2026-08-31"), TeamMember::withStartedAt),
                        Variation.of(days("2026-11-01", "2026-11-20").injectNull(0.7), TeamMember::withLeftOn),
                        Variation.of(acts("2026-03-17", "2026-03-29"), TeamMember::withAffidavit),
                        Variation.of(acts("2026-03-17", "2026-03-29"), TeamMember::withConsent),
                        Variation.of(trainings(), (one, trainings) -> one.withTrainings(trainings)))
                .of(member);
    }

    /** All topics, over one training or several. */
    private static Arbitrary<List<Training>> trainings() {
        return Combinators.combine(
                        Arbitraries.shuffle(TrainingTopic.values()),
                        Arbitraries.integers().between(0, 4),
                        days("2026-04-01", "2026-10-31"),
                        days("2026-04-01", "2026-10-31"))
                .as((topics, first, on, later) -> first == 0
                        ? List.of(new Training(on, topics))
                        : List.of(
                                new Training(on, topics.subList(0, first)),
                                new Training(later, topics.subList(first, topics.size()))));
    }

    /** One person all the time, alone or beside another, or one who hands over to another and takes over again. */
    private static Arbitrary<List<SecurityDuty>> securityStaff() {
        LocalDate start = LocalDate.parse("2026-04-01");
        SecurityDuty always = new SecurityDuty(FIRST, true, start, null);
        return Arbitraries.oneOf(
                Arbitraries.just(List.of(always)),
                days("2026-04-01", "2026-11-24")
                        .map(from -> List.of(always, new SecurityDuty(SECOND, false, from, null))),
                days("2026-04-02", "2026-08-31")
                        .map(day -> List.of(
                                new SecurityDuty(FIRST, true, start, day.minusDays(1)),
                                new SecurityDuty(SECOND, true, day, day.plusDays(1)),
                                new SecurityDuty(FIRST, true, day.plusDays(2), null))));
    }

    private static RemoteManagement notPractised() {
        return RemoteManagement.builder().practised(false).build();
    }

    /** Grants and a session for everybody that there may be. */
    private static Arbitrary<RemoteManagement> practised() {
        Arbitrary<RemoteGrant> grants = Combinators.combine(
                        notes(),
                        Arbitraries.of(ConnectionKind.MDVPN, ConnectionKind.SSL_VPN, ConnectionKind.OTHER_VPN),
                        factors())
                .as((need, connection, factors) ->
                        new RemoteGrant(GrantId.of("G"), null, null, true, need, connection, factors));
        Arbitrary<Anomaly> anomalies =
                instants("2026-06-01", "2026-10-31").map(seen -> new Anomaly(account(1), seen, true, true));
        return Combinators.combine(
                        numbered(grants, 1, 5, People::granted),
                        numbered(sessions(), 1, 5, People::used),
                        anomalies.list().ofMaxSize(2))
                .as((granted, sessions, seen) ->
                        new RemoteManagement(true, HOSTS, granted, sessions, true, true, seen));
    }

    private static Arbitrary<List<AuthenticationFactor>> factors() {
        return Arbitraries.of(AuthenticationFactor.values())
                .filter(factor -> factor.category() != null)
                .set()
                .ofMinSize(2)
                .ofMaxSize(3)
                .filter(set -> set.stream()
                                .map(AuthenticationFactor::category)
                                .distinct()
                                .count()
                        > 1)
                .map(List::copyOf);
    }

    private static AccountName account(int number) {
        return AccountName.of("web/p" + number);
    }

    private static RemoteGrant granted(RemoteGrant grant, int number) {
        return grant.withId(GrantId.of("G" + number))
                .withAccount(account(number))
                .withPerson(number(number));
    }

    private static Arbitrary<RemoteSession> sessions() {
        return Combinators.combine(
                        instants("2026-06-01", "2026-10-31"),
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.of(HOSTS).set().ofMinSize(1))
                .as((started, minutes, hosts) -> new RemoteSession(
                        null, null, started, started.plus(Duration.ofMinutes(minutes)), List.copyOf(hosts)));
    }

    private static RemoteSession used(RemoteSession session, int number) {
        return session.withAccount(account(number)).withPerson(number(number));
    }

    /** Only whoever is of the team has access, and whoever has access uses it. */
    private static Engagement withRemoteManagement(Engagement engagement, RemoteManagement remote) {
        if (remote.grants() == null) {
            return engagement.withRemoteManagement(remote);
        }
        int people = Math.min(
                remote.grants().size(),
                Objects.requireNonNull(engagement.team()).size());
        return engagement.withRemoteManagement(
                remote.withGrants(first(people, remote.grants())).withSessions(first(people, remote.sessions())));
    }

    private static <T> List<T> first(int number, @Nullable List<T> list) {
        List<T> all = new ArrayList<>(Objects.requireNonNull(list));
        return all.subList(0, Math.min(number, all.size()));
    }
}
