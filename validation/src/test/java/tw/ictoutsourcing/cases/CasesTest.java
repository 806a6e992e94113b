package tw.ictoutsourcing.cases;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tw.ictoutsourcing.guideline.Requirement.AGENCY_RULES;
import static tw.ictoutsourcing.guideline.Requirement.ANOMALY_CONTAINED;
import static tw.ictoutsourcing.guideline.Requirement.ASSET_REQUIREMENTS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.AUDIT_RIGHT_RESERVED;
import static tw.ictoutsourcing.guideline.Requirement.CHECKED_AT_INSPECTION_AND_ACCEPTANCE;
import static tw.ictoutsourcing.guideline.Requirement.CITY_RULES_INCORPORATED;
import static tw.ictoutsourcing.guideline.Requirement.CLOUD_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.CONFIDENTIALITY_SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.CONFORMITY_CONFIRMED;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_REVIEWED;
import static tw.ictoutsourcing.guideline.Requirement.CONTROLS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.DEDICATED_SECURITY_STAFF;
import static tw.ictoutsourcing.guideline.Requirement.DEFICIENCIES_CONTROLLED;
import static tw.ictoutsourcing.guideline.Requirement.DELIVERABLE_ORIGIN_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.DUTIES_STATED;
import static tw.ictoutsourcing.guideline.Requirement.ENCRYPTED_CONNECTION;
import static tw.ictoutsourcing.guideline.Requirement.EVIDENCE_PRESERVED;
import static tw.ictoutsourcing.guideline.Requirement.INCIDENT_NOTIFIED_IN_TIME;
import static tw.ictoutsourcing.guideline.Requirement.LAW_BINDING;
import static tw.ictoutsourcing.guideline.Requirement.LOGS_MONITORED;
import static tw.ictoutsourcing.guideline.Requirement.MANAGED_HOSTS_ONLY;
import static tw.ictoutsourcing.guideline.Requirement.MEASURES_EVALUATED;
import static tw.ictoutsourcing.guideline.Requirement.MULTI_FACTOR;
import static tw.ictoutsourcing.guideline.Requirement.NEW_CONTRACT_WHEN_NECESSARY;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_AS_DESIGNATED;
import static tw.ictoutsourcing.guideline.Requirement.NOTIFIED_WITHIN_ONE_HOUR;
import static tw.ictoutsourcing.guideline.Requirement.NO_REMOTE_WITHOUT_NEED;
import static tw.ictoutsourcing.guideline.Requirement.NO_RESTART_BEFORE_EVIDENCE;
import static tw.ictoutsourcing.guideline.Requirement.ONE_ACCOUNT_PER_PERSON;
import static tw.ictoutsourcing.guideline.Requirement.PENALTIES_SET;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.REQUIRED_OF_VENDOR;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.REVIEW_REPORT_FILED;
import static tw.ictoutsourcing.guideline.Requirement.RISK_ASSESSED_BEFORE_TENDER;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_GUIDELINE_FOLLOWED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.SELF_AUDITED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.SERVICE_STATED;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PARTICIPATION;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PRODUCTS;
import static tw.ictoutsourcing.guideline.Requirement.TERMS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.THIRD_PARTY_DUTIES_STATED;
import static tw.ictoutsourcing.guideline.Requirement.TRAINED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.TRAINING_COVERS_TOPICS;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.validation.Violations;

class CasesTest {

    /** What each requirement can come to, read from the guideline. */
    private static final Map<Requirement, Set<Verdict>> REACHES = Map.ofEntries(
            entry(SERVICE_STATED, allBut(PENDING)),
            entry(CONTRACT_KIND_STATED, allBut(BREACHED, PENDING)),
            entry(RISK_ASSESSED_BEFORE_TENDER, EnumSet.allOf(Verdict.class)),
            entry(PROTECTION_LEVEL_SET, EnumSet.allOf(Verdict.class)),
            entry(RESTRICTED_PRODUCTS_APPROVED, allBut(NEEDS_REVIEW)),
            entry(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, EnumSet.allOf(Verdict.class)),
            entry(TENDER_BARS_MAINLAND_PARTICIPATION, EnumSet.allOf(Verdict.class)),
            entry(TENDER_BARS_MAINLAND_PRODUCTS, EnumSet.allOf(Verdict.class)),
            entry(TEAM_ELIGIBLE, EnumSet.allOf(Verdict.class)),
            entry(PRODUCT_BRAND_ELIGIBLE, allBut(NEEDS_REVIEW)),
            entry(DELIVERABLE_ORIGIN_ELIGIBLE, EnumSet.allOf(Verdict.class)),
            entry(SECURITY_MANAGED_OR_CERTIFIED, EnumSet.allOf(Verdict.class)),
            entry(CITY_RULES_INCORPORATED, allBut(NEEDS_REVIEW)),
            entry(PENALTIES_SET, EnumSet.allOf(Verdict.class)),
            entry(DUTIES_STATED, allBut(NEEDS_REVIEW)),
            entry(CONTROLS_STATED, allBut(NEEDS_REVIEW)),
            entry(ASSET_REQUIREMENTS_STATED, allBut(NEEDS_REVIEW)),
            entry(AUDIT_RIGHT_RESERVED, EnumSet.allOf(Verdict.class)),
            entry(THIRD_PARTY_DUTIES_STATED, allBut(NEEDS_REVIEW)),
            entry(TERMS_STATED, allBut(BREACHED, NEEDS_REVIEW)),
            entry(LAW_BINDING, allBut(NEEDS_REVIEW)),
            entry(WITHIN_PURPOSE, EnumSet.allOf(Verdict.class)),
            entry(RETURNED_OR_DELETED, allBut(NEEDS_REVIEW)),
            entry(REQUIRED_OF_VENDOR, allBut(NEEDS_REVIEW)),
            entry(NO_REMOTE_WITHOUT_NEED, allBut(NEEDS_REVIEW)),
            entry(ENCRYPTED_CONNECTION, EnumSet.allOf(Verdict.class)),
            entry(ONE_ACCOUNT_PER_PERSON, EnumSet.allOf(Verdict.class)),
            entry(MULTI_FACTOR, EnumSet.allOf(Verdict.class)),
            entry(MANAGED_HOSTS_ONLY, allBut(NEEDS_REVIEW)),
            entry(LOGS_MONITORED, allBut(NEEDS_REVIEW)),
            entry(ANOMALY_CONTAINED, allBut(NEEDS_REVIEW)),
            entry(CONFIDENTIALITY_SIGNED, EnumSet.allOf(Verdict.class)),
            entry(TRAINED_REGULARLY, EnumSet.allOf(Verdict.class)),
            entry(TRAINING_COVERS_TOPICS, EnumSet.allOf(Verdict.class)),
            entry(DEDICATED_SECURITY_STAFF, allBut(NEEDS_REVIEW)),
            entry(CONFORMITY_CONFIRMED, EnumSet.allOf(Verdict.class)),
            entry(SECURITY_GUIDELINE_FOLLOWED, allBut(NEEDS_REVIEW)),
            entry(CHECKED_AT_INSPECTION_AND_ACCEPTANCE, allBut(NEEDS_REVIEW)),
            entry(INCIDENT_NOTIFIED_IN_TIME, EnumSet.allOf(Verdict.class)),
            entry(SELF_AUDITED, EnumSet.allOf(Verdict.class)),
            entry(CONTRACT_REVIEWED, EnumSet.allOf(Verdict.class)),
            entry(NEW_CONTRACT_WHEN_NECESSARY, EnumSet.allOf(Verdict.class)),
            entry(MEASURES_EVALUATED, EnumSet.allOf(Verdict.class)),
            entry(AUDITED_REGULARLY, EnumSet.allOf(Verdict.class)),
            entry(DEFICIENCIES_CONTROLLED, EnumSet.allOf(Verdict.class)),
            entry(CLOUD_CERTIFIED, EnumSet.allOf(Verdict.class)),
            entry(NOTIFIED_WITHIN_ONE_HOUR, allBut(NEEDS_REVIEW)),
            entry(NOTIFIED_AS_DESIGNATED, EnumSet.allOf(Verdict.class)),
            entry(EVIDENCE_PRESERVED, allBut(NEEDS_REVIEW)),
            entry(NO_RESTART_BEFORE_EVIDENCE, EnumSet.allOf(Verdict.class)),
            entry(REVIEW_REPORT_FILED, EnumSet.allOf(Verdict.class)),
            entry(AGENCY_RULES, EnumSet.of(NOT_APPLICABLE)));

    private static Set<Verdict> allBut(Verdict first, Verdict... others) {
        return EnumSet.complementOf(EnumSet.of(first, others));
    }

    static Set<Requirement> judged() {
        return Assessor.judged(Engagement.class);
    }

    static List<Case> all() {
        return Cases.all();
    }

    static Stream<Case> refused() {
        return Cases.all().stream()
                .filter(one -> one.verdict().refused() && one.asIf().isEmpty());
    }

    @Test
    void accepts_the_compliant_engagement() {
        Assessment assessment = Assessor.of(Rulebook.standard()).assess(Cases.compliant(), Cases.AT);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.passes()).isTrue();
        assertThat(REACHES.keySet())
                .allSatisfy(requirement -> assertThat(
                                assessment.verdict(requirement).orElseThrow())
                        .isEqualTo(
                                switch (requirement) {
                                    case RETURNED_OR_DELETED -> PENDING;
                                    case AGENCY_RULES -> NOT_APPLICABLE;
                                    default -> COMPLIES;
                                }));
    }

    @ParameterizedTest
    @EnumSource
    void accepts_the_compliant_engagement_of_every_stage(Stage stage) {
        Engagement engagement = Cases.compliant(stage);

        Assessment assessment = Assessor.of(Rulebook.standard()).assess(engagement, Cases.at(stage));

        assertThat(assessment.stage()).contains(stage);
        assertThat(engagement.stage()).isEqualTo(stage);
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.advisories()).isEmpty();
        try (ValidatorFactory factory = validators(Cases.at(stage), Rulebook.standard())) {
            assertThat(factory.getValidator().validate(engagement)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leaves_nothing_pending_whose_stage_has_come_but_what_has_yet_to_happen(Stage stage) {
        Assessment assessment = Assessor.of(Rulebook.standard()).assess(Cases.compliant(stage), Cases.at(stage));

        assertThat(verdicts(assessment, PENDING))
                .isEqualTo(
                        switch (stage) {
                            case PROCUREMENT ->
                                EnumSet.complementOf(EnumSet.of(
                                        SERVICE_STATED,
                                        CONTRACT_KIND_STATED,
                                        RISK_ASSESSED_BEFORE_TENDER,
                                        PROTECTION_LEVEL_SET,
                                        TENDER_BARS_MAINLAND_PARTICIPATION,
                                        TENDER_BARS_MAINLAND_PRODUCTS,
                                        AGENCY_RULES));
                            case CONTRACT -> {
                                Set<Requirement> toCome = EnumSet.range(RETURNED_OR_DELETED, REVIEW_REPORT_FILED);
                                toCome.addAll(EnumSet.of(RESTRICTED_PRODUCTS_APPROVED, WITHIN_PURPOSE));
                                yield toCome;
                            }
                            case PERFORMANCE -> EnumSet.of(RETURNED_OR_DELETED);
                            case CLOSED -> EnumSet.noneOf(Requirement.class);
                        });
        assertThat(verdicts(assessment, NOT_APPLICABLE)).containsExactly(AGENCY_RULES);
    }

    private static Set<Requirement> verdicts(Assessment assessment, Verdict verdict) {
        return judged().stream()
                .filter(requirement -> assessment.verdict(requirement).orElseThrow() == verdict)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Requirement.class)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void leads_to_its_verdict(Case one) {
        assertThat(one.assess().verdict(one.requirement())).as(one.toString()).contains(one.verdict());
    }

    @ParameterizedTest
    @MethodSource("all")
    void tells_its_finding_and_none_as_bad(Case one) {
        List<Finding> findings = findings(one);

        if (one.path().isPresent()) {
            assertThat(one.verdict()).isLessThanOrEqualTo(NEEDS_REVIEW);
            assertThat(findings)
                    .filteredOn(finding -> finding.verdict().compareTo(one.verdict()) <= 0)
                    .extracting(Finding::verdict, Finding::path)
                    .as(one.toString())
                    .containsExactly(tuple(one.verdict(), one.path().get()));
        } else {
            assertThat(one.verdict()).isGreaterThan(NEEDS_REVIEW);
            assertThat(findings).isEmpty();
        }
    }

    private static List<Finding> findings(Case one) {
        return one.assess().findings().stream()
                .filter(finding -> concerns(finding, one.requirement()))
                .toList();
    }

    private static boolean concerns(Finding finding, Requirement requirement) {
        return finding.requirement() == requirement || finding.also().contains(requirement);
    }

    @ParameterizedTest
    @MethodSource("all")
    void changes_no_other_requirement_than_it_declares(Case one) {
        Assessment base = unchanged(one);
        Assessment changed = one.assess();

        assertThat(one.following()).doesNotContainKey(one.requirement());
        for (Requirement other : judged()) {
            if (other != one.requirement()) {
                Optional<Verdict> before = base.verdict(other);
                Optional<Verdict> declared = Optional.ofNullable(one.following().get(other));
                declared.ifPresent(verdict -> assertThat(before)
                        .as("%s, declared for %s, without the change", other.code(), one)
                        .isPresent()
                        .isNotEqualTo(declared));
                assertThat(changed.verdict(other))
                        .as("%s in %s", other.code(), one)
                        .isEqualTo(declared.or(() -> before));
            }
        }
        assertThat(judged()).containsAll(one.following().keySet());
    }

    private static Assessment unchanged(Case one) {
        Assessor assessor = Assessor.of(Rulebook.of(one.policy()));
        return one.asIf()
                .map(stage -> assessor.assess(Cases.compliant(), one.at(), stage))
                .orElseGet(() -> assessor.assess(Cases.compliant(), one.at()));
    }

    @ParameterizedTest
    @MethodSource("judged")
    void reaches_every_verdict_that_the_requirement_can_have(Requirement requirement) {
        assertThat(REACHES).containsKey(requirement);
        assertThat(Cases.of(requirement))
                .extracting(Case::verdict)
                .containsAll(REACHES.get(requirement))
                .isSubsetOf(REACHES.get(requirement));
    }

    @Test
    void stand_in_the_catalogues_order() {
        assertThat(Cases.all()).extracting(Case::requirement).isSorted();
        assertThat(Cases.all().stream().map(Case::requirement).distinct()).containsExactlyElementsOf(judged());
    }

    @Test
    void have_names_of_their_own() {
        assertThat(Cases.all()).extracting(Case::toString).doesNotHaveDuplicates();
        assertThat(Cases.all()).extracting(Case::name).allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void are_told_in_both_languages(Case one) {
        String english = one.told(Locale.ENGLISH);
        String chinese = one.told(Locale.TRADITIONAL_CHINESE);

        assertThat(english).endsWith(".").doesNotContainPattern("\\p{IsHan}");
        assertThat(chinese).endsWith("。").containsPattern("\\p{IsHan}").isNotEqualTo(english);
        assertThat(one.told(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(one.told(Locale.FRENCH)).isEqualTo(english);
    }

    @Test
    void leave_no_text_unused() {
        Set<String> used = Set.copyOf(Cases.all().stream()
                .map(one -> one.requirement().code().messageKey() + "." + one.name())
                .toList());
        for (Locale locale : List.of(Locale.ROOT, Locale.CHINESE)) {
            ResourceBundle texts = ResourceBundle.getBundle("tw.ictoutsourcing.cases.cases", locale);

            assertThat(texts.getLocale()).isEqualTo(locale);
            assertThat(texts.keySet()).isEqualTo(used);
            assertThat(used.stream().map(texts::getString)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void are_refused_by_the_validator(Case one) {
        try (ValidatorFactory factory = validators(one.at(), Rulebook.of(one.policy()))) {
            Set<ConstraintViolation<Engagement>> violations =
                    factory.getValidator().validate(one.engagement());

            assertThat(violations)
                    .anySatisfy(violation -> assertThat(Violations.finding(violation))
                            .hasValueSatisfying(finding -> {
                                assertThat(concerns(finding, one.requirement())).isTrue();
                                assertThat(finding.path()).isEqualTo(one.path().orElseThrow());
                                assertThat(finding.verdict()).isEqualTo(one.verdict());
                                assertThat(violation.getPropertyPath()).hasToString(finding.shownPath());
                            }));
        }
    }

    private static ValidatorFactory validators(Instant at, Rulebook rulebook) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(at, Taipei.ZONE))
                .constraintValidatorPayload(rulebook)
                .buildValidatorFactory();
    }
}
