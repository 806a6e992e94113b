package tw.ictoutsourcing.assessment.article05;

import static tw.ictoutsourcing.assessment.article05.Signed.CONTRACT;
import static tw.ictoutsourcing.assessment.article05.Signed.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.article05.Signed.NOT_STATED;
import static tw.ictoutsourcing.assessment.article05.Signed.NUMBERED;
import static tw.ictoutsourcing.assessment.article05.Signed.with;
import static tw.ictoutsourcing.guideline.Requirement.DUTIES_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Asked;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Stage;

/** 五(一): the contract states the security rules, confidentiality and the legal rules of the work. */
class DutiesStatedTest {

    private static final Asked STATED = Asked.of(DUTIES_STATED);

    private static Asked at(String time) {
        return STATED.at(OffsetDateTime.parse(time).toInstant());
    }

    @Test
    void accepts_a_contract_that_states_all_three() {
        STATED.accepts(ENGAGEMENT);
        STATED.accepts(CONTRACT);
    }

    @Test
    void rejects_each_clause_that_is_not_stated() {
        STATED.rejects(with(it -> it.withSecurityRules(NOT_STATED)), BREACHED, "contract.securityRules.stated");
        STATED.rejects(with(it -> it.withConfidentiality(NOT_STATED)), BREACHED, "contract.confidentiality.stated");
        STATED.rejects(with(it -> it.withLegalRules(NOT_STATED)), BREACHED, "contract.legalRules.stated");
    }

    @Test
    void rejects_each_clause_that_is_not_recorded() {
        STATED.rejects(with(it -> it.withSecurityRules(null)), INSUFFICIENT, "contract.securityRules");
        STATED.rejects(with(it -> it.withConfidentiality(NUMBERED)), INSUFFICIENT, "contract.confidentiality.stated");
        STATED.rejects(with(it -> it.withLegalRules(null)), INSUFFICIENT, "contract.legalRules");
    }

    @Test
    void names_every_limb_that_fails() {
        STATED.rejects(
                with(it -> it.withSecurityRules(NOT_STATED).withLegalRules(null)),
                BREACHED,
                "contract.securityRules.stated",
                "contract.legalRules");
    }

    @Test
    void judges_a_contract_alone_as_signed() {
        STATED.rejects(CONTRACT.withSignedAt(null).withSecurityRules(NOT_STATED), BREACHED, "securityRules.stated");
        STATED.rejects(
                CONTRACT.withSignedAt(Moment.parse("2030-01-01")).withLegalRules(null), INSUFFICIENT, "legalRules");
    }

    @Test
    void asks_from_the_day_of_signing_on() {
        Engagement spoilt = with(it -> it.withSecurityRules(NOT_STATED));

        at("2026-03-15T23:59:59.999999999+08:00").leaves(spoilt, PENDING);
        at("2026-03-16T00:00:00+08:00").rejects(spoilt, BREACHED, "contract.securityRules.stated");
    }

    @Test
    void asks_at_no_stated_stage_only_for_the_stage() {
        Engagement early = ENGAGEMENT.withStage(null).withPerformance(null);

        at("2026-03-15T12:00:00+08:00").rejects(early, INSUFFICIENT, "stage");
        at("2026-03-16T12:00:00+08:00").leaves(early, COMPLIES);
    }

    @Test
    void rejects_a_contract_that_is_not_recorded_from_contract_on() {
        Engagement none = ENGAGEMENT.withContract(null).withPerformance(null);

        STATED.rejects(none.withStage(Stage.CONTRACT), INSUFFICIENT, "contract");
        STATED.leaves(none.withStage(Stage.PROCUREMENT), PENDING);
    }
}
