package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.cases.PersonalDataChanges.involved;
import static tw.ictoutsourcing.cases.PersonalDataChanges.nothingHeld;
import static tw.ictoutsourcing.cases.PersonalDataChanges.terms;
import static tw.ictoutsourcing.cases.PersonalDataChanges.uses;
import static tw.ictoutsourcing.cases.PersonalDataChanges.violation;
import static tw.ictoutsourcing.cases.PersonalDataChanges.violations;
import static tw.ictoutsourcing.guideline.Requirement.LAW_BINDING;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.TERMS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;

/**
 * The cases of 6/law-binding.
 * <p>
 * The contract was signed on 16 March 2026 and binds the vendor to both; performance began on 1 April; no violation is
 * recorded.
 */
final class LawBindingCases {

    static final List<Case> ALL = List.of(
            // bound by contract
            Case.of(
                    LAW_BINDING,
                    "not-bound-to-the-act",
                    BREACHED,
                    "personalData.terms.boundToAct",
                    terms(terms -> terms.withBoundToAct(false))),
            Case.of(
                    LAW_BINDING,
                    "not-bound-to-the-citys-rules",
                    BREACHED,
                    "personalData.terms.boundToCityRules",
                    terms(terms -> terms.withBoundToCityRules(false))),
            Case.of(
                    LAW_BINDING,
                    "bond-to-the-act-not-recorded",
                    INSUFFICIENT,
                    "personalData.terms.boundToAct",
                    terms(terms -> terms.withBoundToAct(null))),
            Case.of(
                    LAW_BINDING,
                    "bond-to-the-citys-rules-not-recorded",
                    INSUFFICIENT,
                    "personalData.terms.boundToCityRules",
                    terms(terms -> terms.withBoundToCityRules(null))),
            Case.of(
                    LAW_BINDING,
                    "not-bound-to-one-and-the-other-not-recorded",
                    BREACHED,
                    "personalData.terms.boundToCityRules",
                    terms(terms -> terms.withBoundToAct(null).withBoundToCityRules(false))),
            // violations
            Case.of(
                    LAW_BINDING,
                    "violated",
                    BREACHED,
                    "personalData.violations[0]",
                    violations(List.of(violation("2026-06-10")))),
            Case.of(
                    LAW_BINDING,
                    "violated-on-the-day-it-is-asked",
                    BREACHED,
                    "personalData.violations[0]",
                    violations(List.of(violation("2026-11-24")))),
            Case.of(
                    LAW_BINDING,
                    "violated-on-an-unknown-day",
                    BREACHED,
                    "personalData.violations[0]",
                    violations(List.of(violation(null)))),
            Case.of(LAW_BINDING, "violation-lies-ahead", COMPLIES, violations(List.of(violation("2026-11-25")))),
            Case.of(
                    LAW_BINDING,
                    "violated-and-bond-not-recorded",
                    BREACHED,
                    "personalData.violations[0]",
                    together(violations(List.of(violation("2026-06-10"))), terms(terms -> terms.withBoundToAct(null)))),
            Case.of(LAW_BINDING, "violations-not-recorded", INSUFFICIENT, "personalData.violations", violations(null)),
            Case.of(
                            LAW_BINDING,
                            "violations-not-recorded-stage-told-by-milestones",
                            INSUFFICIENT,
                            "personalData.violations",
                            together(engagement -> engagement.withStage(null), violations(null)))
                    .following(Map.of(RETURNED_OR_DELETED, INSUFFICIENT)),
            Case.of(LAW_BINDING, "violations-not-recorded-at-contract", COMPLIES, violations(null))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            LAW_BINDING,
                            "violated-before-performance-asked-at-contract",
                            COMPLIES,
                            violations(List.of(violation("2026-03-18"))))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            LAW_BINDING,
                            "not-bound-asked-at-contract",
                            BREACHED,
                            "personalData.terms.boundToAct",
                            terms(terms -> terms.withBoundToAct(false)))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(LAW_BINDING, "violations-not-recorded-at-contract-as-if-performing", PENDING, violations(null))
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE),
            Case.of(
                            LAW_BINDING,
                            "violated-at-contract-as-if-performing",
                            BREACHED,
                            "personalData.violations[0]",
                            violations(List.of(violation("2026-03-18"))))
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE),
            // an end before the start
            Case.of(
                            LAW_BINDING,
                            "ended-before-the-start",
                            COMPLIES,
                            together(violations(null), uses(List.of()), endedBeforeStart(null, "2026-03-25")))
                    .following(Map.of(WITHIN_PURPOSE, NOT_APPLICABLE, RETURNED_OR_DELETED, BREACHED))
                    .throughout(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            LAW_BINDING,
                            "ended-before-a-start-that-has-come",
                            INSUFFICIENT,
                            "performance.endedBeforeStart",
                            together(violations(null), endedBeforeStart("2026-04-01", "2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .throughout(Requirement::onlyDuringPerformance, INSUFFICIENT),
            // condition and stage
            Case.of(
                            LAW_BINDING,
                            "not-involved",
                            NOT_APPLICABLE,
                            together(involved(false), nothingHeld(), violations(null)))
                    .following(Map.of(TERMS_STATED, NOT_APPLICABLE, WITHIN_PURPOSE, NOT_APPLICABLE)),
            Case.of(
                            LAW_BINDING,
                            "involvement-not-recorded-beside-a-violation",
                            INSUFFICIENT,
                            "personalData.involved",
                            together(involved(null), violations(List.of(violation("2026-06-10")))))
                    .following(Map.of(TERMS_STATED, INSUFFICIENT, WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(LAW_BINDING, "asked-at-procurement", PENDING, terms(terms -> terms.withBoundToAct(false)))
                    .at("2026-03-10T09:00:00+08:00"));

    private LawBindingCases() {}
}
