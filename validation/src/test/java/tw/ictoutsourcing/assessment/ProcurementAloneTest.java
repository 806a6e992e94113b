package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.guideline.Requirement.CITY_RULES_INCORPORATED;
import static tw.ictoutsourcing.guideline.Requirement.PENALTIES_SET;
import static tw.ictoutsourcing.guideline.Requirement.PRODUCT_BRAND_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PARTICIPATION;
import static tw.ictoutsourcing.guideline.Requirement.TENDER_BARS_MAINLAND_PRODUCTS;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.Tender;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.ParticipantRole;
import tw.ictoutsourcing.vendor.Vendor;

/** What is judged of the records of 四 that come alone: what their own facts decide, and nothing else. */
class ProcurementAloneTest {

    private static final Engagement COMPLIANT = Cases.compliant();
    private static final InformationSystem SYSTEM = COMPLIANT.systems().get(0);
    private static final Tender TENDER = COMPLIANT.tender();
    private static final Vendor VENDOR = COMPLIANT.vendor();
    private static final Participant FIRM = COMPLIANT.participants().get(0);
    private static final TeamMember MEMBER = COMPLIANT.team().get(0);
    private static final Supply RESTRICTED = COMPLIANT.supplies().get(1);
    private static final Contract CONTRACT = COMPLIANT.contract();

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(SYSTEM, PROTECTION_LEVEL_SET, COMPLIES),
                Arguments.of(SYSTEM.withRatedAt(Moment.parse("2026-11-23")), PROTECTION_LEVEL_SET, COMPLIES),
                Arguments.of(SYSTEM.withRatedAt(null), PROTECTION_LEVEL_SET, INSUFFICIENT),
                Arguments.of(
                        SYSTEM.withRatings(SYSTEM.ratings().withIntegrity(null)), PROTECTION_LEVEL_SET, INSUFFICIENT),
                Arguments.of(TENDER, TENDER_BARS_MAINLAND_PARTICIPATION, COMPLIES),
                Arguments.of(TENDER.withBarsMainlandPersons(false), TENDER_BARS_MAINLAND_PARTICIPATION, BREACHED),
                Arguments.of(
                        Tender.builder().barsMainlandVendors(true).build(),
                        TENDER_BARS_MAINLAND_PARTICIPATION,
                        INSUFFICIENT),
                Arguments.of(TENDER.withBarsMainlandUse(null), TENDER_BARS_MAINLAND_PRODUCTS, INSUFFICIENT),
                Arguments.of(VENDOR, TEAM_ELIGIBLE, COMPLIES),
                Arguments.of(
                        VENDOR.withOrigin(VENDOR.origin().withRegisteredIn(Area.MAINLAND_CHINA)),
                        TEAM_ELIGIBLE,
                        BREACHED),
                Arguments.of(VENDOR.withOrigin(null), TEAM_ELIGIBLE, INSUFFICIENT),
                Arguments.of(VENDOR, SECURITY_MANAGED_OR_CERTIFIED, COMPLIES),
                Arguments.of(
                        VENDOR.withSecurityMeasures(null).withCertificates(),
                        SECURITY_MANAGED_OR_CERTIFIED,
                        INSUFFICIENT),
                Arguments.of(
                        VENDOR.withSecurityMeasures(VENDOR.securityMeasures()
                                        .withFoundComplete(null)
                                        .withFoundOn(null))
                                .withCertificates(),
                        SECURITY_MANAGED_OR_CERTIFIED,
                        NEEDS_REVIEW),
                Arguments.of(FIRM, TEAM_ELIGIBLE, COMPLIES),
                Arguments.of(FIRM.withRole(ParticipantRole.OTHER), TEAM_ELIGIBLE, NOT_APPLICABLE),
                Arguments.of(
                        FIRM.withOrigin(FIRM.origin().withRegisteredIn(Area.MAINLAND_CHINA)), TEAM_ELIGIBLE, BREACHED),
                Arguments.of(
                        FIRM.withRole(null).withOrigin(FIRM.origin().withRegisteredIn(Area.MAINLAND_CHINA)),
                        TEAM_ELIGIBLE,
                        INSUFFICIENT),
                Arguments.of(MEMBER.withAreaStatuses(Area.TAIWAN, Area.MAINLAND_CHINA), TEAM_ELIGIBLE, BREACHED),
                Arguments.of(MEMBER.withAreaStatuses(Area.HONG_KONG, Area.MACAO), TEAM_ELIGIBLE, COMPLIES),
                Arguments.of(MEMBER.withAreaStatuses(), TEAM_ELIGIBLE, INSUFFICIENT),
                Arguments.of(RESTRICTED, RESTRICTED_PRODUCTS_APPROVED, COMPLIES),
                Arguments.of(
                        RESTRICTED.withApproval(RESTRICTED.approval().withGranted(false)),
                        RESTRICTED_PRODUCTS_APPROVED,
                        BREACHED),
                Arguments.of(RESTRICTED.withRestrictedListed(null), RESTRICTED_PRODUCTS_APPROVED, INSUFFICIENT),
                Arguments.of(RESTRICTED.withBrand(Area.MAINLAND_CHINA), PRODUCT_BRAND_ELIGIBLE, BREACHED),
                Arguments.of(RESTRICTED.withOrigin(Area.MAINLAND_CHINA), PRODUCT_BRAND_ELIGIBLE, COMPLIES),
                Arguments.of(CONTRACT, CITY_RULES_INCORPORATED, COMPLIES),
                Arguments.of(CONTRACT.withCityManagementRules(null), CITY_RULES_INCORPORATED, INSUFFICIENT),
                Arguments.of(
                        CONTRACT.withBreachPenalty(Penalty.builder().set(false).build()), PENALTIES_SET, BREACHED),
                Arguments.of(
                        CONTRACT.withBreachPenalty(Penalty.builder().set(true).build()), PENALTIES_SET, NEEDS_REVIEW));
    }

    @ParameterizedTest
    @MethodSource("records")
    void is_judged_by_its_own_facts(GuidelineSubject subject, Requirement requirement, Verdict verdict) {
        Assessment assessment = Assessor.of(Rulebook.standard()).assess(subject, Cases.AT);

        assertThat(assessment.verdict(requirement)).contains(verdict);
        assertThat(assessment.stage()).isEmpty();
    }

    static Stream<Class<? extends Record>> subjects() {
        return Stream.of(
                Engagement.class,
                InformationSystem.class,
                Tender.class,
                Vendor.class,
                Participant.class,
                TeamMember.class,
                Supply.class,
                Contract.class);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void is_entered_by_no_cascade_of_what_holds_it(Class<? extends Record> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<Annotation> annotations = Stream.of(
                            component.getAnnotations(),
                            component.getAccessor().getAnnotations(),
                            component.getAnnotatedType().getAnnotations())
                    .flatMap(Arrays::stream)
                    .toList();
            assertThat(annotations).as(component.getName()).noneMatch(Valid.class::isInstance);
        }
    }
}
