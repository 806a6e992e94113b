package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.clause;
import static tw.ictoutsourcing.cases.Changes.contract;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.THIRD_PARTY_DUTIES_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import tw.ictoutsourcing.contract.Clause;

/** The cases of 5-5/third-party-duties-stated. */
final class ThirdPartyDutiesStatedCases {

    static final List<Case> ALL = List.of(
            Case.of(
                    THIRD_PARTY_DUTIES_STATED,
                    "numbers-not-recorded",
                    COMPLIES,
                    contract(contract -> contract.withSubcontractorDuties(
                                    Clause.builder().stated(true).build())
                            .withParticipantDuties(Clause.builder().stated(true).build()))),
            Case.of(
                    THIRD_PARTY_DUTIES_STATED,
                    "no-subcontractor-duties",
                    BREACHED,
                    "contract.subcontractorDuties.stated",
                    contract(contract -> contract.withSubcontractorDuties(clause(false)))),
            Case.of(
                    THIRD_PARTY_DUTIES_STATED,
                    "subcontractor-duties-not-recorded",
                    INSUFFICIENT,
                    "contract.subcontractorDuties",
                    contract(contract -> contract.withSubcontractorDuties(null))),
            Case.of(
                    THIRD_PARTY_DUTIES_STATED,
                    "subcontractor-duties-by-number-only",
                    INSUFFICIENT,
                    "contract.subcontractorDuties.stated",
                    contract(contract -> contract.withSubcontractorDuties(clause(null)))),
            Case.of(
                    THIRD_PARTY_DUTIES_STATED,
                    "no-participant-duties",
                    BREACHED,
                    "contract.participantDuties.stated",
                    contract(contract -> contract.withParticipantDuties(clause(false)))),
            Case.of(
                    THIRD_PARTY_DUTIES_STATED,
                    "participant-duties-not-recorded",
                    INSUFFICIENT,
                    "contract.participantDuties",
                    contract(contract -> contract.withParticipantDuties(null))),
            Case.of(
                    THIRD_PARTY_DUTIES_STATED,
                    "participant-duties-by-number-only",
                    INSUFFICIENT,
                    "contract.participantDuties.stated",
                    contract(contract -> contract.withParticipantDuties(clause(null)))),
            Case.of(
                    THIRD_PARTY_DUTIES_STATED,
                    "no-subcontractor-duties-participant-duties-not-recorded",
                    BREACHED,
                    "contract.subcontractorDuties.stated",
                    contract(contract ->
                            contract.withSubcontractorDuties(clause(false)).withParticipantDuties(null))),
            Case.of(
                            THIRD_PARTY_DUTIES_STATED,
                            "before-signing",
                            PENDING,
                            contract(contract -> contract.withSubcontractorDuties(clause(false))))
                    .at("2026-03-15T23:59:59+08:00"),
            Case.of(
                            THIRD_PARTY_DUTIES_STATED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(
                                    contract(contract -> contract.withSubcontractorDuties(clause(false))),
                                    outOfScope()))
                    .throughout(other -> true));

    private ThirdPartyDutiesStatedCases() {}
}
