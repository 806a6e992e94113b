package tw.ictoutsourcing.assessment.article05;

import static tw.ictoutsourcing.assessment.article05.Signed.CONTRACT;
import static tw.ictoutsourcing.assessment.article05.Signed.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.article05.Signed.NOT_STATED;
import static tw.ictoutsourcing.assessment.article05.Signed.NUMBERED;
import static tw.ictoutsourcing.guideline.Requirement.THIRD_PARTY_DUTIES_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;

import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Asked;

/** 五(五): the contract states the duties of subcontractors and of other participants. */
class ThirdPartyDutiesStatedTest {

    private static final Asked STATED = Asked.of(THIRD_PARTY_DUTIES_STATED);

    @Test
    void accepts_a_contract_that_states_both() {
        STATED.accepts(CONTRACT);
    }

    @Test
    void rejects_each_clause_that_is_not_stated_even_where_nobody_else_takes_part() {
        STATED.rejects(
                ENGAGEMENT.withParticipants().withContract(CONTRACT.withSubcontractorDuties(NOT_STATED)),
                BREACHED,
                "contract.subcontractorDuties.stated");
        STATED.rejects(CONTRACT.withParticipantDuties(NOT_STATED), BREACHED, "participantDuties.stated");
    }

    @Test
    void rejects_each_clause_that_is_not_recorded() {
        STATED.rejects(CONTRACT.withSubcontractorDuties(null), INSUFFICIENT, "subcontractorDuties");
        STATED.rejects(CONTRACT.withParticipantDuties(NUMBERED), INSUFFICIENT, "participantDuties.stated");
    }

    @Test
    void names_both_limbs() {
        STATED.rejects(
                CONTRACT.withSubcontractorDuties(null).withParticipantDuties(NOT_STATED),
                BREACHED,
                "subcontractorDuties",
                "participantDuties.stated");
    }
}
