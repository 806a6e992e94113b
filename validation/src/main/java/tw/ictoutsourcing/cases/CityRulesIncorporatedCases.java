package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.clause;
import static tw.ictoutsourcing.cases.Changes.contract;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForUnpaidWork;
import static tw.ictoutsourcing.cases.TenderChanges.restingOnTheTender;
import static tw.ictoutsourcing.guideline.Requirement.CITY_RULES_INCORPORATED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;

/** The cases of 4-6/city-rules-incorporated. */
final class CityRulesIncorporatedCases {

    static final List<Case> ALL = List.of(
            Case.of(
                    CITY_RULES_INCORPORATED,
                    "no-management-rules",
                    BREACHED,
                    "contract.cityManagementRules.stated",
                    contract(contract -> contract.withCityManagementRules(clause(false)))),
            Case.of(
                    CITY_RULES_INCORPORATED,
                    "management-rules-not-recorded",
                    INSUFFICIENT,
                    "contract.cityManagementRules",
                    contract(contract -> contract.withCityManagementRules(null))),
            Case.of(
                    CITY_RULES_INCORPORATED,
                    "management-rules-by-number-only",
                    INSUFFICIENT,
                    "contract.cityManagementRules.stated",
                    contract(contract -> contract.withCityManagementRules(clause(null)))),
            Case.of(
                    CITY_RULES_INCORPORATED,
                    "no-system-security-guideline",
                    BREACHED,
                    "contract.citySystemSecurityGuideline.stated",
                    contract(contract -> contract.withCitySystemSecurityGuideline(clause(false)))),
            Case.of(
                    CITY_RULES_INCORPORATED,
                    "system-security-guideline-not-recorded",
                    INSUFFICIENT,
                    "contract.citySystemSecurityGuideline",
                    contract(contract -> contract.withCitySystemSecurityGuideline(null))),
            Case.of(
                    CITY_RULES_INCORPORATED,
                    "system-security-guideline-by-number-only",
                    INSUFFICIENT,
                    "contract.citySystemSecurityGuideline.stated",
                    contract(contract -> contract.withCitySystemSecurityGuideline(clause(null)))),
            Case.of(
                    CITY_RULES_INCORPORATED,
                    "no-system-security-guideline-management-rules-not-recorded",
                    BREACHED,
                    "contract.citySystemSecurityGuideline.stated",
                    contract(contract ->
                            contract.withCityManagementRules(null).withCitySystemSecurityGuideline(clause(false)))),
            Case.of(
                    CITY_RULES_INCORPORATED,
                    "numbers-not-recorded",
                    COMPLIES,
                    contract(contract -> contract.withCityManagementRules(
                                    Clause.builder().stated(true).build())
                            .withCitySystemSecurityGuideline(
                                    Clause.builder().stated(true).build()))),
            Case.of(
                            CITY_RULES_INCORPORATED,
                            "no-management-rules-in-unpaid-work-without-tender",
                            BREACHED,
                            "contract.cityManagementRules.stated",
                            together(
                                    noTenderForUnpaidWork(),
                                    contract(contract -> contract.withCityManagementRules(clause(false)))))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            CITY_RULES_INCORPORATED,
                            "contract-not-recorded",
                            INSUFFICIENT,
                            "contract",
                            engagement -> engagement.withContract(null))
                    .throughout(other -> other.reads().stream()
                            .anyMatch(read -> read.startsWith("contract.") && !read.equals("contract.signedAt"))),
            Case.of(
                            CITY_RULES_INCORPORATED,
                            "on-the-day-of-signing",
                            BREACHED,
                            "contract.cityManagementRules.stated",
                            contract(contract -> contract.withCityManagementRules(clause(false))))
                    .at("2026-03-16T00:00:00+08:00"),
            Case.of(
                            CITY_RULES_INCORPORATED,
                            "as-if-signed",
                            BREACHED,
                            "contract.cityManagementRules.stated",
                            contract(contract -> contract.withCityManagementRules(clause(false))))
                    .at("2026-03-15T23:59:59+08:00")
                    .asIf(Stage.CONTRACT),
            Case.of(
                            CITY_RULES_INCORPORATED,
                            "before-signing",
                            PENDING,
                            contract(contract -> contract.withCityManagementRules(clause(false))))
                    .at("2026-03-15T23:59:59+08:00"),
            Case.of(
                            CITY_RULES_INCORPORATED,
                            "before-signing-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            engagement -> engagement.withStage(null))
                    .at("2026-03-15T23:59:59+08:00")
                    .throughout(other -> other.from()
                            .filter(from -> from != Stage.PROCUREMENT)
                            .isPresent()),
            Case.of(
                            CITY_RULES_INCORPORATED,
                            "after-the-end",
                            BREACHED,
                            "contract.cityManagementRules.stated",
                            together(
                                    contract(contract -> contract.withCityManagementRules(clause(false))),
                                    ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CITY_RULES_INCORPORATED,
                            "ended-before-the-start",
                            BREACHED,
                            "contract.cityManagementRules.stated",
                            together(
                                    contract(contract -> contract.withCityManagementRules(clause(false))),
                                    endedBeforeStart(null, "2026-03-25")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED, WITHIN_PURPOSE, BREACHED))
                    .throughout(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            CITY_RULES_INCORPORATED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(
                                    contract(contract -> contract.withCityManagementRules(clause(false))),
                                    outOfScope()))
                    .throughout(other -> true));

    private CityRulesIncorporatedCases() {}
}
