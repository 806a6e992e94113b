package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.breachPenalty;
import static tw.ictoutsourcing.cases.Changes.contract;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.performancePenalty;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForUnpaidWork;
import static tw.ictoutsourcing.cases.TenderChanges.restingOnTheTender;
import static tw.ictoutsourcing.guideline.Requirement.PENALTIES_SET;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.guideline.Stage;

/**
 * The cases of 4-6/penalties-set.
 * <p>
 * The contract sets both penalties, each by an amount and a rule.
 */
final class PenaltiesSetCases {

    static final List<Case> ALL = List.of(
            // whether they are set
            Case.of(
                    PENALTIES_SET,
                    "no-breach-penalty",
                    BREACHED,
                    "contract.breachPenalty.set",
                    breachPenalty(penalty -> Penalty.builder().set(false).build())),
            Case.of(
                    PENALTIES_SET,
                    "no-performance-penalty",
                    BREACHED,
                    "contract.performancePenalty.set",
                    performancePenalty(penalty -> Penalty.builder().set(false).build())),
            Case.of(
                    PENALTIES_SET,
                    "none-beside-an-amount",
                    BREACHED,
                    "contract.breachPenalty.set",
                    breachPenalty(penalty -> penalty.withSet(false))),
            Case.of(
                    PENALTIES_SET,
                    "breach-penalty-not-recorded",
                    INSUFFICIENT,
                    "contract.breachPenalty",
                    contract(contract -> contract.withBreachPenalty(null))),
            Case.of(
                    PENALTIES_SET,
                    "performance-penalty-not-recorded",
                    INSUFFICIENT,
                    "contract.performancePenalty",
                    contract(contract -> contract.withPerformancePenalty(null))),
            Case.of(
                    PENALTIES_SET,
                    "breach-penalty-by-amount-and-rule-only",
                    INSUFFICIENT,
                    "contract.breachPenalty.set",
                    breachPenalty(penalty -> penalty.withSet(null))),
            Case.of(
                    PENALTIES_SET,
                    "performance-penalty-by-amount-and-rule-only",
                    INSUFFICIENT,
                    "contract.performancePenalty.set",
                    performancePenalty(penalty -> penalty.withSet(null))),
            Case.of(
                    PENALTIES_SET,
                    "no-performance-penalty-breach-penalty-not-recorded",
                    BREACHED,
                    "contract.performancePenalty.set",
                    contract(contract -> contract.withBreachPenalty(null)
                            .withPerformancePenalty(Penalty.builder().set(false).build()))),
            // how much they are
            Case.of(
                    PENALTIES_SET,
                    "breach-penalty-of-zero",
                    NEEDS_REVIEW,
                    "contract.breachPenalty.amount",
                    breachPenalty(penalty -> penalty.withAmount(new BigDecimal("0")))),
            Case.of(
                    PENALTIES_SET,
                    "performance-penalty-of-zero",
                    NEEDS_REVIEW,
                    "contract.performancePenalty.amount",
                    performancePenalty(penalty -> penalty.withAmount(new BigDecimal("0.00")))),
            Case.of(
                    PENALTIES_SET,
                    "penalties-of-one-cent",
                    COMPLIES,
                    together(
                            breachPenalty(penalty -> penalty.withAmount(new BigDecimal("0.01"))),
                            performancePenalty(penalty -> penalty.withAmount(new BigDecimal("0.01"))))),
            Case.of(
                    PENALTIES_SET,
                    "amounts-alone",
                    COMPLIES,
                    together(
                            breachPenalty(penalty -> penalty.withRule(null)),
                            performancePenalty(penalty -> penalty.withRule(null)))),
            Case.of(
                    PENALTIES_SET,
                    "rules-alone",
                    COMPLIES,
                    together(
                            breachPenalty(penalty -> penalty.withAmount(null)),
                            performancePenalty(penalty -> penalty.withAmount(null)))),
            Case.of(
                    PENALTIES_SET,
                    "breach-penalty-without-amount-and-rule",
                    NEEDS_REVIEW,
                    "contract.breachPenalty.amount",
                    breachPenalty(penalty -> penalty.withAmount(null).withRule(null))),
            Case.of(
                    PENALTIES_SET,
                    "performance-penalty-without-amount-with-a-blank-rule",
                    NEEDS_REVIEW,
                    "contract.performancePenalty.amount",
                    performancePenalty(penalty -> penalty.withAmount(null).withRule(" "))),
            Case.of(
                    PENALTIES_SET,
                    "breach-penalty-of-zero-and-no-performance-penalty",
                    BREACHED,
                    "contract.performancePenalty.set",
                    together(
                            breachPenalty(penalty -> penalty.withAmount(new BigDecimal("0"))),
                            performancePenalty(penalty -> penalty.withSet(false)))),
            Case.of(
                    PENALTIES_SET,
                    "breach-penalty-of-zero-performance-penalty-not-recorded",
                    INSUFFICIENT,
                    "contract.performancePenalty",
                    together(
                            breachPenalty(penalty -> penalty.withAmount(new BigDecimal("0"))),
                            contract(contract -> contract.withPerformancePenalty(null)))),
            // stage and scope
            Case.of(
                            PENALTIES_SET,
                            "no-breach-penalty-in-unpaid-work-without-tender",
                            BREACHED,
                            "contract.breachPenalty.set",
                            together(noTenderForUnpaidWork(), breachPenalty(penalty -> penalty.withSet(false))))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            PENALTIES_SET,
                            "contract-not-recorded",
                            INSUFFICIENT,
                            "contract",
                            engagement -> engagement.withContract(null))
                    .throughout(other -> other.reads().stream()
                            .anyMatch(read -> read.startsWith("contract.") && !read.equals("contract.signedAt"))),
            Case.of(
                            PENALTIES_SET,
                            "on-the-day-of-signing",
                            BREACHED,
                            "contract.breachPenalty.set",
                            breachPenalty(penalty -> penalty.withSet(false)))
                    .at("2026-03-16T00:00:00+08:00"),
            Case.of(
                            PENALTIES_SET,
                            "as-if-signed",
                            BREACHED,
                            "contract.breachPenalty.set",
                            breachPenalty(penalty -> penalty.withSet(false)))
                    .at("2026-03-15T23:59:59+08:00")
                    .asIf(Stage.CONTRACT),
            Case.of(PENALTIES_SET, "before-signing", PENDING, breachPenalty(penalty -> penalty.withSet(false)))
                    .at("2026-03-15T23:59:59+08:00"),
            Case.of(
                            PENALTIES_SET,
                            "after-the-end",
                            BREACHED,
                            "contract.breachPenalty.set",
                            together(breachPenalty(penalty -> penalty.withSet(false)), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            PENALTIES_SET,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(breachPenalty(penalty -> penalty.withSet(false)), outOfScope()))
                    .throughout(other -> true));

    private PenaltiesSetCases() {}
}
