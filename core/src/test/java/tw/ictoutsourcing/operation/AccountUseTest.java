package tw.ictoutsourcing.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.operation.AccountUse.Kind.ALTERNATELY;
import static tw.ictoutsourcing.operation.AccountUse.Kind.ENDS_BEFORE_IT_STARTS;
import static tw.ictoutsourcing.operation.AccountUse.Kind.GRANTED_TO_TWO;
import static tw.ictoutsourcing.operation.AccountUse.Kind.HANDED_OVER;
import static tw.ictoutsourcing.operation.AccountUse.Kind.SECOND_ACCOUNT;
import static tw.ictoutsourcing.operation.AccountUse.Kind.USED_BY_ANOTHER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.fact.AccountName;
import tw.ictoutsourcing.fact.GrantId;
import tw.ictoutsourcing.fact.PersonnelNumber;

class AccountUseTest {

    private static final Instant TEN = Instant.parse("2026-06-01T02:00:00Z");
    private static final Instant NOW = TEN.plusSeconds(1_000_000);

    /** Sessions with one account, as person, first and last hour; a question mark where it is not recorded. */
    @ParameterizedTest
    @CsvSource({
        "'A 0 1, A 2 3', ",
        "'A 0 1, B 1 2', AT_ONCE sessions[1].person",
        "'A 0 1, B 2 3', HANDED_OVER sessions[1].person",
        "'B 2 3, A 0 1', HANDED_OVER sessions[0].person",
        "'A 0 1, B 2 3, C 4 5', HANDED_OVER sessions[1].person",
        "'A 0 2, B 1 3', AT_ONCE sessions[1].person",
        "'A 0 9, A 1 2, B 3 4', AT_ONCE sessions[2].person",
        "'A 0 1, B 0 1', AT_ONCE sessions[1].person",
        "'A 0 ?, B 0 ?', AT_ONCE sessions[1].person",
        "'A 0 0, B 0 1', AT_ONCE sessions[1].person",
        "'A 0 1, B 2 3, A 4 5', ALTERNATELY sessions[2].person",
        "'A 0 ?, B 2 ?, A 4 ?', ALTERNATELY sessions[2].person",
        "'A 0 ?, B 2 3', END_UNKNOWN sessions[0].endedAt",
        "'A 0 1, B 2 ?', HANDED_OVER sessions[1].person",
        "'A 0 ?, A 1 2', ",
        "'A ? ?, A 1 2', ",
        "'A ? 1, B 2 3', START_UNKNOWN sessions[0].startedAt",
        "'A ? ?, B ? ?', START_UNKNOWN sessions[0].startedAt START_UNKNOWN sessions[1].startedAt",
        "'A 0 1, B 2 3, A 4 5, B ? ?', ALTERNATELY sessions[2].person",
        "'A 1 0, B 2 3', ENDS_BEFORE_IT_STARTS sessions[0].endedAt",
        "'A 1 0, A 2 3', ",
        "'A 0 1, ? 0 1', "
    })
    void two_persons_by_their_sessions(String sessions, @Nullable String found) {
        assertThat(told(management(null, sessions))).isEqualTo(found == null ? "" : found);
    }

    /** The account is granted to A. */
    @ParameterizedTest
    @CsvSource({
        "'', ",
        "'A 0 1', ",
        "'B 0 1', USED_BY_ANOTHER sessions[0].person",
        "'B ? ?', USED_BY_ANOTHER sessions[0].person",
        "'? 0 1', ",
        "'B 0 1, ? 2 3', ",
        "'B 0 1, C 2 3, ? 2 3', HANDED_OVER sessions[1].person",
        "'A 0 1, B 2 3', HANDED_OVER sessions[1].person",
        "'B 0 1, A 2 3', ALTERNATELY sessions[1].person",
        "'A 0 1, B 2 3, A 4 5', ALTERNATELY sessions[2].person",
        "'A ? ?, B 2 3', START_UNKNOWN sessions[0].startedAt"
    })
    void two_persons_by_grant_and_sessions(String sessions, @Nullable String found) {
        assertThat(told(management("A", sessions))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void two_grants_of_one_account_are_a_breach_and_two_for_one_person_are_not() {
        RemoteGrant grant = grant("G1", "web/a", "A");
        RemoteManagement management = RemoteManagement.builder().build();

        assertThat(AccountUse.in(management.withGrants(grant, grant("G2", "web/a", "B")), NOW))
                .containsExactly(new AccountUse(GRANTED_TO_TWO, "grants[1].account", null));
        assertThat(AccountUse.in(management.withGrants(grant, grant("G2", "web/a", "A")), NOW))
                .isEmpty();
        assertThat(AccountUse.in(
                        management.withGrants(grant, grant("G2", "web/a", "A").withPerson(null)), NOW))
                .isEmpty();
    }

    @Test
    void two_accounts_of_one_person_count_within_one_system() {
        RemoteGrant grant = grant("G1", "web/a", "A");
        RemoteManagement management = RemoteManagement.builder().build();

        assertThat(AccountUse.in(management.withGrants(grant, grant("G2", "web/root", "A")), NOW))
                .containsExactly(new AccountUse(SECOND_ACCOUNT, "grants[1].account", null));
        assertThat(AccountUse.in(management.withGrants(grant, grant("G2", "db/a", "A")), NOW))
                .isEmpty();
        assertThat(AccountUse.in(management.withGrants(grant, grant("G2", "root", "A")), NOW))
                .isEmpty();
        assertThat(AccountUse.in(
                        management
                                .withGrants(grant)
                                .withSessions(
                                        session("A", "0", "1").withAccount(AccountName.of("web/root")),
                                        session("A", "2", "3").withAccount(AccountName.of("web/root"))),
                        NOW))
                .containsExactly(new AccountUse(SECOND_ACCOUNT, "sessions[0].account", null));
    }

    @Test
    void a_session_with_an_account_that_is_not_recorded_may_be_the_holders() {
        RemoteManagement management = management("A", "B 2 3");
        RemoteSession adrift = session("A", "0", "1").withAccount(null);
        List<RemoteSession> sessions = new ArrayList<>(management.sessions());
        sessions.add(adrift);

        assertThat(AccountUse.in(management.withSessions(sessions), NOW)).isEmpty();
        sessions.set(1, adrift.withPerson(PersonnelNumber.of("C")));
        assertThat(AccountUse.in(management.withSessions(sessions), NOW))
                .extracting(AccountUse::kind)
                .containsExactly(USED_BY_ANOTHER);
    }

    @Test
    void what_lies_after_the_instant_has_not_happened() {
        RemoteManagement management = management("A", "A 0 1, B 2 3, A 4 5");

        assertThat(kinds(management, TEN.plusSeconds(4 * 3600))).containsExactly(ALTERNATELY);
        assertThat(kinds(management, TEN.plusSeconds(4 * 3600 - 1))).containsExactly(HANDED_OVER);
        assertThat(kinds(management, TEN.plusSeconds(2 * 3600 - 1))).isEmpty();
    }

    @Test
    void an_end_before_its_start_names_both() {
        assertThat(AccountUse.in(management(null, "A 1 0, B 2 3"), NOW))
                .containsExactly(new AccountUse(ENDS_BEFORE_IT_STARTS, "sessions[0].endedAt", "sessions[0].startedAt"));
    }

    @Test
    void nothing_recorded_speaks_against_nothing() {
        assertThat(AccountUse.in(RemoteManagement.builder().build(), NOW)).isEmpty();
    }

    private static List<AccountUse.Kind> kinds(RemoteManagement management, Instant now) {
        return AccountUse.in(management, now).stream().map(AccountUse::kind).toList();
    }

    private static String told(RemoteManagement management) {
        return String.join(
                " ",
                AccountUse.in(management, NOW).stream()
                        .map(use -> use.kind() + " " + use.place())
                        .toList());
    }

    private static RemoteManagement management(@Nullable String holder, String sessions) {
        List<RemoteSession> listed = new ArrayList<>();
        for (String session : sessions.isEmpty() ? new String[0] : sessions.split(", ")) {
            String[] parts = session.split(" ");
            listed.add(session(parts[0], parts[1], parts[2]));
        }
        RemoteManagement management =
                RemoteManagement.builder().sessions(listed).build();
        return holder == null ? management : management.withGrants(grant("G1", "web/a", holder));
    }

    private static RemoteGrant grant(String id, String account, String person) {
        return RemoteGrant.builder()
                .id(GrantId.of(id))
                .account(AccountName.of(account))
                .person(PersonnelNumber.of(person))
                .build();
    }

    private static RemoteSession session(String person, String first, String last) {
        return RemoteSession.builder()
                .account(AccountName.of("web/a"))
                .person(person.equals("?") ? null : PersonnelNumber.of(person))
                .startedAt(hour(first))
                .endedAt(hour(last))
                .build();
    }

    private static @Nullable Instant hour(String hour) {
        return hour.equals("?") ? null : TEN.plusSeconds(3600 * Long.parseLong(hour));
    }
}
