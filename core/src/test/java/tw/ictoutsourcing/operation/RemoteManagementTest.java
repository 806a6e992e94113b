package tw.ictoutsourcing.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.fact.AccountName;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.GrantId;
import tw.ictoutsourcing.fact.PersonnelNumber;

class RemoteManagementTest {

    private static final Instant TEN = Instant.parse("2026-06-01T02:00:00Z");
    private static final RemoteGrant FIRST = grant("G1", "portal/a", "P-001");
    private static final RemoteGrant SECOND = grant("G2", "portal/a", "P-002");
    private static final RemoteManagement MANAGEMENT =
            RemoteManagement.builder().grants(List.of(FIRST, SECOND)).build();

    @Test
    void a_session_belongs_to_the_grant_of_its_account_and_person() {
        assertThat(MANAGEMENT.grantOf(session("portal/a", "P-002"))).isEqualTo(SECOND);
    }

    @Test
    void a_session_of_another_or_no_person_belongs_to_a_grant_of_its_account() {
        assertThat(MANAGEMENT.grantOf(session("portal/a", "P-003"))).isEqualTo(FIRST);
        assertThat(MANAGEMENT.grantOf(session("portal/a", "P-003").withPerson(null)))
                .isEqualTo(FIRST);
    }

    @Test
    void a_session_of_another_or_no_account_has_no_grant() {
        assertThat(MANAGEMENT.grantOf(session("portal/b", "P-001"))).isNull();
        assertThat(MANAGEMENT.grantOf(session("portal/a", "P-001").withAccount(null)))
                .isNull();
        assertThat(RemoteManagement.builder().build().grantOf(session("portal/a", "P-001")))
                .isNull();
    }

    @Test
    void a_session_is_granted_where_a_grant_names_its_account() {
        RemoteManagement open = MANAGEMENT.withGrants(FIRST, SECOND.withAccount(null));

        assertThat(MANAGEMENT.granted(session("portal/a", "P-003"))).isEqualTo(Answer.YES);
        assertThat(MANAGEMENT.granted(session("portal/b", "P-001"))).isEqualTo(Answer.NO);
        assertThat(MANAGEMENT.withGrants().granted(session("portal/a", "P-001")))
                .isEqualTo(Answer.NO);
        assertThat(open.granted(session("portal/a", "P-001"))).isEqualTo(Answer.YES);
        assertThat(open.granted(session("portal/b", "P-001"))).isEqualTo(Answer.UNKNOWN);
        assertThat(MANAGEMENT.granted(session("portal/a", "P-001").withAccount(null)))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(RemoteManagement.builder().build().granted(session("portal/a", "P-001")))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void the_first_session_is_the_first_that_has_happened() {
        RemoteSession later = session("portal/a", "P-001").withStartedAt(TEN.plusNanos(1));
        RemoteManagement management = MANAGEMENT.withSessions(later, later.withStartedAt(TEN));

        assertThat(management.sessionBy(TEN)).hasValue(1);
        assertThat(management.sessionBy(TEN.minusNanos(1))).isEmpty();
        assertThat(MANAGEMENT.sessionBy(TEN)).isEmpty();
    }

    @Test
    void has_begun_once_a_session_has_happened() {
        RemoteSession session = RemoteSession.builder().startedAt(TEN).build();
        RemoteManagement management = MANAGEMENT.withSessions(List.of(session));

        assertThat(management.begunBy(TEN)).isTrue();
        assertThat(management.begunBy(TEN.minusNanos(1))).isFalse();
        assertThat(management.withSessions(List.of(session.withStartedAt(null))).begunBy(TEN))
                .isTrue();
        assertThat(MANAGEMENT.begunBy(TEN)).isFalse();
    }

    @Test
    void an_anomaly_has_happened_once_it_was_seen() {
        Anomaly anomaly = Anomaly.builder().seenAt(TEN).build();

        assertThat(anomaly.happenedBy(TEN)).isTrue();
        assertThat(anomaly.happenedBy(TEN.minusNanos(1))).isFalse();
        assertThat(anomaly.withSeenAt(null).happenedBy(TEN)).isTrue();
    }

    @Test
    void accepts_two_grants_of_one_account_and_rejects_two_of_one_id() {
        assertThat(MANAGEMENT.grants()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANAGEMENT.withGrants(List.of(FIRST, SECOND.withId(FIRST.id()))))
                .withMessage("grants must not hold two entries with one id");
    }

    private static RemoteGrant grant(String id, String account, String person) {
        return RemoteGrant.builder()
                .id(GrantId.of(id))
                .account(AccountName.of(account))
                .person(PersonnelNumber.of(person))
                .build();
    }

    private static RemoteSession session(String account, String person) {
        return RemoteSession.builder()
                .account(AccountName.of(account))
                .person(PersonnelNumber.of(person))
                .build();
    }
}
