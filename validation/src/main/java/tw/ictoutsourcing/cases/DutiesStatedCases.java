package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.clause;
import static tw.ictoutsourcing.cases.Changes.contract;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.DUTIES_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.guideline.Stage;

/** The cases of 5-1/duties-stated. */
final class DutiesStatedCases {

    static final List<Case> ALL = List.of(
            Case.of(
                            DUTIES_STATED,
                            "on-the-day-of-signing",
                            BREACHED,
                            "contract.securityRules.stated",
                            contract(contract -> contract.withSecurityRules(clause(false))))
                    .at("2026-03-16T00:00:00+08:00"),
            Case.of(
                            DUTIES_STATED,
                            "as-if-signed",
                            BREACHED,
                            "contract.securityRules.stated",
                            contract(contract -> contract.withSecurityRules(clause(false))))
                    .at("2026-03-15T23:59:59+08:00")
                    .asIf(Stage.CONTRACT),
            Case.of(
                    DUTIES_STATED,
                    "number-not-recorded",
                    COMPLIES,
                    contract(contract -> contract.withSecurityRules(
                            Clause.builder().stated(true).build()))),
            Case.of(
                    DUTIES_STATED,
                    "no-security-rules",
                    BREACHED,
                    "contract.securityRules.stated",
                    contract(contract -> contract.withSecurityRules(clause(false)))),
            Case.of(
                    DUTIES_STATED,
                    "security-rules-not-recorded",
                    INSUFFICIENT,
                    "contract.securityRules",
                    contract(contract -> contract.withSecurityRules(null))),
            Case.of(
                    DUTIES_STATED,
                    "security-rules-by-number-only",
                    INSUFFICIENT,
                    "contract.securityRules.stated",
                    contract(contract -> contract.withSecurityRules(clause(null)))),
            Case.of(
                    DUTIES_STATED,
                    "no-confidentiality",
                    BREACHED,
                    "contract.confidentiality.stated",
                    contract(contract -> contract.withConfidentiality(clause(false)))),
            Case.of(
                    DUTIES_STATED,
                    "confidentiality-not-recorded",
                    INSUFFICIENT,
                    "contract.confidentiality",
                    contract(contract -> contract.withConfidentiality(null))),
            Case.of(
                    DUTIES_STATED,
                    "confidentiality-by-number-only",
                    INSUFFICIENT,
                    "contract.confidentiality.stated",
                    contract(contract -> contract.withConfidentiality(clause(null)))),
            Case.of(
                    DUTIES_STATED,
                    "no-legal-rules",
                    BREACHED,
                    "contract.legalRules.stated",
                    contract(contract -> contract.withLegalRules(clause(false)))),
            Case.of(
                    DUTIES_STATED,
                    "legal-rules-not-recorded",
                    INSUFFICIENT,
                    "contract.legalRules",
                    contract(contract -> contract.withLegalRules(null))),
            Case.of(
                    DUTIES_STATED,
                    "legal-rules-by-number-only",
                    INSUFFICIENT,
                    "contract.legalRules.stated",
                    contract(contract -> contract.withLegalRules(clause(null)))),
            Case.of(
                    DUTIES_STATED,
                    "no-confidentiality-legal-rules-not-recorded",
                    BREACHED,
                    "contract.confidentiality.stated",
                    contract(contract ->
                            contract.withConfidentiality(clause(false)).withLegalRules(null))),
            Case.of(
                            DUTIES_STATED,
                            "contract-not-recorded",
                            INSUFFICIENT,
                            "contract",
                            engagement -> engagement.withContract(null))
                    .throughout(other -> other.reads().stream()
                            .anyMatch(read -> read.startsWith("contract.") && !read.equals("contract.signedAt"))),
            Case.of(
                            DUTIES_STATED,
                            "before-signing-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            engagement -> engagement.withStage(null))
                    .at("2026-03-15T23:59:59+08:00")
                    .throughout(other -> other.from()
                            .filter(from -> from != Stage.PROCUREMENT)
                            .isPresent()),
            Case.of(
                            DUTIES_STATED,
                            "before-signing",
                            PENDING,
                            contract(contract -> contract.withSecurityRules(clause(false))))
                    .at("2026-03-15T23:59:59+08:00"),
            Case.of(
                            DUTIES_STATED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(contract(contract -> contract.withSecurityRules(clause(false))), outOfScope()))
                    .throughout(other -> true));

    private DutiesStatedCases() {}
}
