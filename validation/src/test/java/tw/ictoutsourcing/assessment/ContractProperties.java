package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.contract.AssetRequirement;
import tw.ictoutsourcing.contract.AuditRight;
import tw.ictoutsourcing.contract.AuditRightHolder;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.fact.SystemId;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.validation.Violations;

/** What holds of every contract, complete or not. */
class ContractProperties {

    private static final Assessor ASSESSOR = Assessor.of(Rulebook.standard());
    private static final Set<Requirement> ARTICLE_5 =
            EnumSet.range(Requirement.DUTIES_STATED, Requirement.THIRD_PARTY_DUTIES_STATED);

    private static Arbitrary<Clause> clauses() {
        return Combinators.combine(
                        Arbitraries.of(true, false).injectNull(0.2),
                        Arbitraries.of("第9條").injectNull(0.3))
                .as(Clause::new)
                .injectNull(0.1);
    }

    private static Arbitrary<AssetRequirement> assets() {
        return Combinators.combine(
                        Arbitraries.of("SYS1", "SYS2").map(SystemId::of).injectNull(0.3),
                        clauses(),
                        clauses(),
                        clauses(),
                        clauses())
                .as((system, confidentiality, integrity, availability, legal) ->
                        new AssetRequirement("資產", system, confidentiality, integrity, availability, legal));
    }

    @Provide
    Arbitrary<Contract> contracts() {
        Arbitrary<AuditRight> rights = Combinators.combine(
                        Arbitraries.of(AuditRightHolder.class).injectNull(0.2),
                        Arbitraries.of("第12條").injectNull(0.3))
                .as(AuditRight::new);
        return Combinators.combine(
                        clauses().list().ofSize(5),
                        Arbitraries.of("日誌保存六個月", " ").list().ofMaxSize(2).injectNull(0.15),
                        assets().list().ofMaxSize(3).injectNull(0.15),
                        rights.injectNull(0.1))
                .as((clauses, controls, assets, right) -> Cases.compliant()
                        .contract()
                        .withSecurityRules(clauses.get(0))
                        .withConfidentiality(clauses.get(1))
                        .withLegalRules(clauses.get(2))
                        .withSubcontractorDuties(clauses.get(3))
                        .withParticipantDuties(clauses.get(4))
                        .withSecurityControls(controls)
                        .withAssetRequirements(numbered(assets))
                        .withAuditRight(right));
    }

    private static List<AssetRequirement> numbered(List<AssetRequirement> assets) {
        if (assets == null) {
            return null;
        }
        List<AssetRequirement> numbered = new ArrayList<>();
        assets.forEach(asset -> numbered.add(asset.withAsset("資產" + numbered.size())));
        return numbered;
    }

    @Property
    void a_contract_is_judged_alone_as_it_is_within_a_running_engagement(@ForAll("contracts") Contract contract) {
        Assessment alone = ASSESSOR.assess(contract, Cases.AT);
        Assessment within = ASSESSOR.assess(Cases.compliant().withContract(contract), Cases.AT);

        for (Requirement requirement : ARTICLE_5) {
            assertThat(alone.verdict(requirement)).as(requirement.code().text()).isEqualTo(within.verdict(requirement));
        }
        assertThat(told(alone, "")).isEqualTo(told(within, "contract."));
    }

    private static Set<String> told(Assessment assessment, String prefix) {
        return assessment.findings().stream()
                .filter(finding -> ARTICLE_5.contains(finding.requirement()))
                .map(finding -> finding.requirement().code().text() + " " + finding.verdict() + " "
                        + finding.path().replaceFirst("^" + prefix, "") + " " + finding.message(Locale.ENGLISH))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 200)
    void violations_are_the_refused_findings_of_a_contract(@ForAll("contracts") Contract contract) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(Cases.AT, Taipei.ZONE))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(contract).stream()
                            .map(violation -> Violations.finding(violation)
                                            .orElseThrow()
                                            .requirement()
                                            .code()
                                    + " " + violation.getPropertyPath())
                            .collect(Collectors.toSet()))
                    .isEqualTo(ASSESSOR.assess(contract, Cases.AT).findings().stream()
                            .filter(finding -> finding.verdict().refused())
                            .map(finding -> finding.requirement().code() + " " + finding.path())
                            .collect(Collectors.toSet()));
        }
    }

    @Property
    void every_bad_verdict_is_told_and_no_other(@ForAll("contracts") Contract contract) {
        Assessment assessment = ASSESSOR.assess(contract, Cases.AT);

        for (Judgement judgement : assessment.judgements()) {
            Stream<Verdict> told = assessment.findings().stream()
                    .filter(finding -> finding.requirement() == judgement.requirement()
                            || finding.also().contains(judgement.requirement()))
                    .map(Finding::verdict);
            boolean bad = judgement.verdict().compareTo(Verdict.NEEDS_REVIEW) <= 0;
            if (bad) {
                assertThat(told.min(Verdict::compareTo)).contains(judgement.verdict());
            } else {
                assertThat(told).isEmpty();
            }
        }
    }
}
