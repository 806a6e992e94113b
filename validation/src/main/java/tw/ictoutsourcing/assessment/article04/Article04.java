package tw.ictoutsourcing.assessment.article04;

import static tw.ictoutsourcing.assessment.walk.Place.CONTRACT;
import static tw.ictoutsourcing.assessment.walk.Place.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.walk.Place.PARTICIPANTS;
import static tw.ictoutsourcing.assessment.walk.Place.SUPPLIES;
import static tw.ictoutsourcing.assessment.walk.Place.SYSTEMS;
import static tw.ictoutsourcing.assessment.walk.Place.TEAM;
import static tw.ictoutsourcing.assessment.walk.Place.TENDER;
import static tw.ictoutsourcing.assessment.walk.Place.VENDOR;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.Vendor;

/**
 * The rules of article 四, in the order of the catalogue.
 */
public final class Article04 {

    private static final Judge<Engagement> CONSISTENT = new NoTenderConsistent();
    private static final Judge<Engagement> TENDER_DUE = new TenderDue().onlyIf(CONSISTENT);
    private static final Judge<Engagement> DOCUMENT_DUE = new TenderDocumentDue().onlyIf(TENDER_DUE);
    private static final Judge<Engagement> NOT_TO_COME = new TenderNotToCome();
    private static final Judge<Engagement> VENDOR_AWAITED = new VendorAwaited();
    private static final Judge<Engagement> ORIGIN_RESTRICTED = VENDOR_AWAITED.onlyIf(new OriginRestricted());
    private static final Judge<Vendor> VENDOR_ELIGIBLE = (vendor, at) -> FirmEligible.judge(vendor.origin());
    private static final Judge<Participant> PARTICIPANT_ELIGIBLE = new ParticipantEligible();
    private static final Judge<TeamMember> MEMBER_ELIGIBLE = new MemberEligible();

    /** The rules. */
    public static final List<Rule<?>> RULES = List.of(
            Rule.of(
                    Requirement.RISK_ASSESSED_BEFORE_TENDER,
                    ENGAGEMENT,
                    new RiskAssessedBeforeTender().onlyIf(NOT_TO_COME.onlyIf(TENDER_DUE))),
            Rule.of(Requirement.PROTECTION_LEVEL_SET, SYSTEMS, new SystemRated(), new ProtectionLevelSet())
                    .onlyIf(new SystemsRecorded().onlyIf(NOT_TO_COME.onlyIf(CONSISTENT))),
            Rule.of(Requirement.RESTRICTED_PRODUCTS_APPROVED, SUPPLIES, new RestrictedProductsApproved())
                    .onlyIf(VENDOR_AWAITED),
            Rule.of(
                    Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    ENGAGEMENT,
                    new SensitiveScopeVendorEligible().onlyIf(new SensitiveServiceProcured().onlyIf(VENDOR_AWAITED))),
            Rule.of(
                            Requirement.TENDER_BARS_MAINLAND_PARTICIPATION,
                            TENDER,
                            TenderBarsMainlandParticipation::alone,
                            new TenderBarsMainlandParticipation())
                    .onlyIf(DOCUMENT_DUE),
            Rule.of(
                            Requirement.TENDER_BARS_MAINLAND_PRODUCTS,
                            TENDER,
                            TenderBarsMainlandProducts::alone,
                            new TenderBarsMainlandProducts())
                    .onlyIf(DOCUMENT_DUE),
            Rule.of(Requirement.TEAM_ELIGIBLE, VENDOR, VENDOR_ELIGIBLE, new TeamEligible<>(VENDOR_ELIGIBLE))
                    .onlyIf(VENDOR_AWAITED),
            Rule.of(
                            Requirement.TEAM_ELIGIBLE,
                            PARTICIPANTS,
                            PARTICIPANT_ELIGIBLE,
                            new TeamEligible<>(PARTICIPANT_ELIGIBLE))
                    .onlyIf(VENDOR_AWAITED),
            Rule.of(Requirement.TEAM_ELIGIBLE, TEAM, MEMBER_ELIGIBLE, new TeamEligible<>(MEMBER_ELIGIBLE))
                    .onlyIf(VENDOR_AWAITED),
            Rule.of(Requirement.PRODUCT_BRAND_ELIGIBLE, SUPPLIES, new ProductBrandEligible())
                    .onlyIf(VENDOR_AWAITED),
            Rule.of(Requirement.PRODUCT_BRAND_ELIGIBLE, ENGAGEMENT, new SuppliesKnown())
                    .onlyIf(VENDOR_AWAITED),
            Rule.of(Requirement.DELIVERABLE_ORIGIN_ELIGIBLE, ENGAGEMENT, new OriginChoice()),
            Rule.of(Requirement.DELIVERABLE_ORIGIN_ELIGIBLE, ENGAGEMENT, new SuppliesKnown())
                    .onlyIf(ORIGIN_RESTRICTED),
            Rule.within(Requirement.DELIVERABLE_ORIGIN_ELIGIBLE, SUPPLIES, new DeliverableOriginEligible())
                    .onlyIf(ORIGIN_RESTRICTED),
            Rule.of(
                            Requirement.SECURITY_MANAGED_OR_CERTIFIED,
                            VENDOR,
                            SecurityManagedOrCertified::alone,
                            new SecurityManagedOrCertified())
                    .onlyIf(VENDOR_AWAITED),
            Rule.of(Requirement.CITY_RULES_INCORPORATED, CONTRACT, new CityRulesIncorporated()),
            Rule.of(Requirement.PENALTIES_SET, CONTRACT, new PenaltiesSet()));

    private Article04() {}
}
