package tw.ictoutsourcing.assessment.article07;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Requirement.ANOMALY_CONTAINED;
import static tw.ictoutsourcing.guideline.Requirement.ENCRYPTED_CONNECTION;
import static tw.ictoutsourcing.guideline.Requirement.LOGS_MONITORED;
import static tw.ictoutsourcing.guideline.Requirement.MANAGED_HOSTS_ONLY;
import static tw.ictoutsourcing.guideline.Requirement.MULTI_FACTOR;
import static tw.ictoutsourcing.guideline.Requirement.NO_REMOTE_WITHOUT_NEED;
import static tw.ictoutsourcing.guideline.Requirement.ONE_ACCOUNT_PER_PERSON;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Asked;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.fact.AccountName;
import tw.ictoutsourcing.fact.GrantId;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.operation.Anomaly;
import tw.ictoutsourcing.operation.AuthenticationFactor;
import tw.ictoutsourcing.operation.ConnectionKind;
import tw.ictoutsourcing.operation.RemoteGrant;
import tw.ictoutsourcing.operation.RemoteManagement;
import tw.ictoutsourcing.personnel.TeamMember;

/** What is judged of remote management, of a grant and of an anomaly where no engagement is around them. */
class RemoteManagementAloneTest {

    private static final RemoteManagement REMOTE = Cases.compliant().remoteManagement();
    private static final RemoteGrant GRANT = REMOTE.grants().get(0);
    private static final Anomaly ANOMALY = REMOTE.anomalies().get(0);

    private static Assessment assess(GuidelineSubject subject) {
        return Assessor.of(Rulebook.standard()).assess(subject, Cases.AT);
    }

    private static List<String> told(GuidelineSubject subject) {
        return assess(subject).findings().stream()
                .map(finding -> finding.requirement().code() + " " + finding.verdict() + " " + finding.path())
                .toList();
    }

    @Test
    void accepts_remote_management_that_meets_every_demand() {
        assertThat(assess(REMOTE).judgements())
                .extracting(Judgement::requirement)
                .containsExactly(
                        NO_REMOTE_WITHOUT_NEED,
                        ENCRYPTED_CONNECTION,
                        ONE_ACCOUNT_PER_PERSON,
                        MULTI_FACTOR,
                        MANAGED_HOSTS_ONLY,
                        LOGS_MONITORED,
                        ANOMALY_CONTAINED);
        assertThat(assess(REMOTE).judgements()).extracting(Judgement::verdict).containsOnly(COMPLIES);
    }

    @Test
    void rejects_remote_management_of_which_nothing_is_recorded_by_one_finding() {
        assertThat(assess(RemoteManagement.builder().build()).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("practised");
                    assertThat(finding.also()).hasSize(6);
                });
    }

    @Test
    void leaves_it_to_the_engagement_whether_users_are_in_the_team() {
        RemoteGrant another = GRANT.withId(GrantId.of("G3")).withPerson(PersonnelNumber.of("P-999"));

        Asked.of(ONE_ACCOUNT_PER_PERSON)
                .accepts(REMOTE.withGrants(
                        GRANT, REMOTE.grants().get(1), another.withAccount(AccountName.of("mail/p999"))));
        Asked.of(ONE_ACCOUNT_PER_PERSON)
                .rejects(REMOTE.withGrants(GRANT, REMOTE.grants().get(1), another), BREACHED, "grants[2].account");
    }

    @Test
    void a_team_that_is_not_recorded_contradicts_no_user() {
        assertThat(Assessor.of(Rulebook.standard())
                        .assess(Cases.compliant().withTeam((List<TeamMember>) null), Cases.AT)
                        .verdict(ONE_ACCOUNT_PER_PERSON))
                .contains(COMPLIES);
    }

    @Test
    void accepts_a_grant_that_meets_every_demand() {
        assertThat(assess(GRANT).judgements())
                .extracting(Judgement::requirement)
                .containsExactly(NO_REMOTE_WITHOUT_NEED, ENCRYPTED_CONNECTION, MULTI_FACTOR);
        assertThat(assess(GRANT).judgements()).extracting(Judgement::verdict).containsOnly(COMPLIES);
    }

    @Test
    void rejects_everything_that_a_grant_does_not_say() {
        assertThat(told(RemoteGrant.builder().id(GrantId.of("G1")).build()))
                .containsExactly(
                        "7-1/no-remote-without-need INSUFFICIENT needed",
                        "7-1/encrypted-connection INSUFFICIENT connection",
                        "7-1/multi-factor INSUFFICIENT factors");
    }

    @Test
    void rejects_a_grant_without_need_encryption_and_second_factor() {
        assertThat(told(GRANT.withNeeded(false)
                        .withConnection(ConnectionKind.UNENCRYPTED)
                        .withFactors(AuthenticationFactor.PASSWORD)))
                .containsExactly(
                        "7-1/no-remote-without-need BREACHED needed",
                        "7-1/encrypted-connection BREACHED connection",
                        "7-1/multi-factor BREACHED factors");
    }

    @Test
    void names_the_grant_that_it_is_about() {
        assertThat(assess(GRANT.withNeeded(false)).findings())
                .extracting(Finding::subject)
                .containsExactly(Optional.of("G1"));
    }

    @Test
    void accepts_an_anomaly_that_was_contained_whatever_its_account() {
        Asked.of(ANOMALY_CONTAINED).accepts(ANOMALY);
        Asked.of(ANOMALY_CONTAINED).accepts(ANOMALY.withAccount(null).withSeenAt(null));
    }

    @Test
    void rejects_an_anomaly_by_both_limbs() {
        Asked.of(ANOMALY_CONTAINED)
                .rejects(Anomaly.builder().build(), INSUFFICIENT, "accountDisabled", "investigationOpened");
        Asked.of(ANOMALY_CONTAINED).rejects(ANOMALY.withAccountDisabled(false), BREACHED, "accountDisabled");
    }

    @Test
    void an_anomaly_that_lies_ahead_asks_for_nothing() {
        Asked.of(ANOMALY_CONTAINED)
                .leaves(ANOMALY.withSeenAt(Cases.AT.plusNanos(1)).withAccountDisabled(false), NOT_APPLICABLE);
    }
}
