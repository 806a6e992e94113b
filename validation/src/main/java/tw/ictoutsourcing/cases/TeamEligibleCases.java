package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.noTender;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PartyChanges.firm;
import static tw.ictoutsourcing.cases.PartyChanges.firmFrom;
import static tw.ictoutsourcing.cases.PartyChanges.member;
import static tw.ictoutsourcing.cases.PartyChanges.memberFrom;
import static tw.ictoutsourcing.cases.PartyChanges.noVendor;
import static tw.ictoutsourcing.cases.PartyChanges.restsOnTheVendor;
import static tw.ictoutsourcing.cases.PartyChanges.vendor;
import static tw.ictoutsourcing.cases.PartyChanges.vendorFrom;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForUnpaidWork;
import static tw.ictoutsourcing.cases.TenderChanges.restingOnTheTender;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.CONFIDENTIALITY_SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.ONE_ACCOUNT_PER_PERSON;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TRAINED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.TRAINING_COVERS_TOPICS;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.engagement.NoTender;
import tw.ictoutsourcing.engagement.NoTenderReason;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.procurement.Tender;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.ParticipantRole;

/**
 * The cases of 4-3/team-eligible.
 * <p>
 * The vendor V, the subcontractor S1 and the joint bidder J1 are registered in Taiwan, and the members P-001 to P-003
 * declared no other status than Taiwan.
 */
final class TeamEligibleCases {

    static final List<Case> ALL = List.of(
            // persons
            Case.of(
                    TEAM_ELIGIBLE,
                    "mainland-person",
                    BREACHED,
                    "team[0].areaStatuses",
                    memberFrom(Area.MAINLAND_CHINA)),
            Case.of(
                    TEAM_ELIGIBLE,
                    "mainland-person-with-another-status",
                    BREACHED,
                    "team[0].areaStatuses",
                    memberFrom(Area.TAIWAN, Area.MAINLAND_CHINA)),
            Case.of(
                    TEAM_ELIGIBLE,
                    "person-of-hong-kong-macao-and-elsewhere",
                    COMPLIES,
                    memberFrom(Area.HONG_KONG, Area.MACAO, Area.OTHER)),
            Case.of(
                    TEAM_ELIGIBLE,
                    "status-not-recorded",
                    INSUFFICIENT,
                    "team[0].areaStatuses",
                    member(member -> member.withAreaStatuses((List<Area>) null))),
            Case.of(TEAM_ELIGIBLE, "status-stated-as-none", INSUFFICIENT, "team[0].areaStatuses", memberFrom()),
            Case.of(
                    TEAM_ELIGIBLE,
                    "mainland-person-who-left",
                    BREACHED,
                    "team[0].areaStatuses",
                    together(
                            memberFrom(Area.MAINLAND_CHINA),
                            member(member -> member.withLeftOn(LocalDate.parse("2026-09-30"))))),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-still-to-join",
                            BREACHED,
                            "team[0].areaStatuses",
                            together(
                                    memberFrom(Area.MAINLAND_CHINA),
                                    member(member -> member.withStartedAt(Moment.parse("2026-12-01")))))
                    .following(Map.of(
                            CONFIDENTIALITY_SIGNED,
                            PENDING,
                            TRAINED_REGULARLY,
                            PENDING,
                            TRAINING_COVERS_TOPICS,
                            PENDING)),
            Case.of(
                    TEAM_ELIGIBLE,
                    "mainland-person-who-performs-no-work",
                    BREACHED,
                    "team[0].areaStatuses",
                    together(
                            memberFrom(Area.MAINLAND_CHINA),
                            member(member -> member.withPerformsWork(false).withStationedOnSite(false)))),
            Case.of(
                    TEAM_ELIGIBLE,
                    "mainland-person-beside-one-without-a-status",
                    BREACHED,
                    "team[0].areaStatuses",
                    engagement -> engagement.withTeam(
                            engagement.team().get(0).withAreaStatuses(Area.MAINLAND_CHINA),
                            engagement.team().get(1).withAreaStatuses((List<Area>) null),
                            engagement.team().get(2))),
            Case.of(
                            TEAM_ELIGIBLE,
                            "team-not-recorded",
                            INSUFFICIENT,
                            "team",
                            engagement -> engagement.withTeam((List<TeamMember>) null))
                    .following(PersonnelChanges::restsOnTheTeam, INSUFFICIENT),
            Case.of(TEAM_ELIGIBLE, "nobody-in-the-team", COMPLIES, engagement -> engagement.withTeam())
                    .following(PersonnelChanges::restsOnTheTeam, INSUFFICIENT)
                    .following(Map.of(ONE_ACCOUNT_PER_PERSON, INSUFFICIENT)),
            // firms
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-vendor",
                            BREACHED,
                            "vendor.origin.registeredIn",
                            vendorFrom(Area.MAINLAND_CHINA))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, BREACHED)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-vendor-with-nobody-in-the-team",
                            BREACHED,
                            "vendor.origin.registeredIn",
                            together(vendorFrom(Area.MAINLAND_CHINA), engagement -> engagement.withTeam()))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, BREACHED))
                    .following(PersonnelChanges::restsOnTheTeam, INSUFFICIENT)
                    .following(Map.of(ONE_ACCOUNT_PER_PERSON, INSUFFICIENT)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-vendor-whose-team-is-not-recorded",
                            BREACHED,
                            "vendor.origin.registeredIn",
                            together(
                                    vendorFrom(Area.MAINLAND_CHINA),
                                    engagement -> engagement.withTeam((List<TeamMember>) null)))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, BREACHED))
                    .following(PersonnelChanges::restsOnTheTeam, INSUFFICIENT),
            Case.of(TEAM_ELIGIBLE, "vendor-in-hong-kong", COMPLIES, vendorFrom(Area.HONG_KONG))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "vendor-on-the-announced-list",
                            COMPLIES,
                            vendor(vendor -> vendor.withOrigin(vendor.origin().withListedMainlandFunded(true))))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, BREACHED)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "registration-of-the-vendor-not-recorded",
                            INSUFFICIENT,
                            "vendor.origin.registeredIn",
                            vendorFrom(null))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "origin-of-the-vendor-not-recorded",
                            INSUFFICIENT,
                            "vendor.origin",
                            vendor(vendor -> vendor.withOrigin(null)))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-joint-bidder",
                            BREACHED,
                            "participants[1].origin.registeredIn",
                            firmFrom("J1", Area.MAINLAND_CHINA))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-subcontractor-that-has-ended",
                            BREACHED,
                            "participants[0].origin.registeredIn",
                            together(
                                    firmFrom("S1", Area.MAINLAND_CHINA),
                                    firm("S1", firm -> firm.withEndedOn(LocalDate.parse("2026-09-30")))))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-subcontractor-still-to-start",
                            BREACHED,
                            "participants[0].origin.registeredIn",
                            together(
                                    firmFrom("S1", Area.MAINLAND_CHINA),
                                    firm("S1", firm -> firm.withStartedOn(LocalDate.parse("2026-12-01")))))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW))
                    .following(Map.of(AUDITED_REGULARLY, PENDING)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "subcontractor-elsewhere-with-mainland-capital",
                            COMPLIES,
                            firm(
                                    "S1",
                                    firm -> firm.withOrigin(firm.origin()
                                            .withRegisteredIn(Area.OTHER)
                                            .withMainlandShare(new BigDecimal("100")))))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-firm-in-another-role",
                            COMPLIES,
                            together(
                                    firmFrom("S1", Area.MAINLAND_CHINA),
                                    firm("S1", firm -> firm.withRole(ParticipantRole.OTHER))))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-firm-whose-role-is-not-recorded",
                            INSUFFICIENT,
                            "participants[0].role",
                            together(firmFrom("S1", Area.MAINLAND_CHINA), firm("S1", firm -> firm.withRole(null))))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW)),
            Case.of(
                    TEAM_ELIGIBLE,
                    "taiwan-firm-whose-role-is-not-recorded",
                    COMPLIES,
                    firm("S1", firm -> firm.withRole(null))),
            Case.of(
                            TEAM_ELIGIBLE,
                            "registration-of-the-subcontractor-not-recorded",
                            INSUFFICIENT,
                            "participants[0].origin.registeredIn",
                            firm("S1", firm -> firm.withOrigin(firm.origin().withRegisteredIn(null))))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "other-firms-not-recorded",
                            INSUFFICIENT,
                            "participants",
                            engagement -> engagement.withParticipants((List<Participant>) null))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW, WITHIN_PURPOSE, INSUFFICIENT))
                    .following(Map.of(AUDITED_REGULARLY, INSUFFICIENT)),
            Case.of(TEAM_ELIGIBLE, "no-other-firm", COMPLIES, engagement -> engagement.withParticipants())
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            // without a tender
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-without-tender",
                            NEEDS_REVIEW,
                            "team[0].areaStatuses",
                            together(noTenderForUnpaidWork(), memberFrom(Area.MAINLAND_CHINA)))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-subcontractor-without-tender-in-sub-entrusted-work",
                            NEEDS_REVIEW,
                            "participants[0].origin.registeredIn",
                            together(
                                    noTender(NoTenderReason.SUB_ENTRUSTED),
                                    engagement -> engagement.withSubEntrusted(true),
                                    firmFrom("S1", Area.MAINLAND_CHINA)))
                    .following(restingOnTheTender(NOT_APPLICABLE))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-without-tender-for-another-reason",
                            NEEDS_REVIEW,
                            "team[0].areaStatuses",
                            together(noTender(NoTenderReason.OTHER), memberFrom(Area.MAINLAND_CHINA)))
                    .following(restingOnTheTender(NEEDS_REVIEW)),
            Case.of(TEAM_ELIGIBLE, "nobody-barred-without-tender", COMPLIES, noTenderForUnpaidWork())
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-without-tender-beside-one-without-a-status",
                            INSUFFICIENT,
                            "team[1].areaStatuses",
                            together(
                                    noTenderForUnpaidWork(),
                                    engagement -> engagement.withTeam(
                                            engagement.team().get(0).withAreaStatuses(Area.MAINLAND_CHINA),
                                            engagement.team().get(1).withAreaStatuses((List<Area>) null),
                                            engagement.team().get(2))))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-and-tender-not-recorded-in-unpaid-work",
                            BREACHED,
                            "team[0].areaStatuses",
                            together(
                                    memberFrom(Area.MAINLAND_CHINA),
                                    engagement -> engagement.withTender(null).withUnpaid(true)))
                    .following(restingOnTheTender(INSUFFICIENT))
                    .following(Map.of(PROTECTION_LEVEL_SET, INSUFFICIENT)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-without-tender-for-a-reason-not-described",
                            BREACHED,
                            "team[0].areaStatuses",
                            together(
                                    memberFrom(Area.MAINLAND_CHINA),
                                    engagement -> engagement
                                            .withTender(null)
                                            .withNoTender(NoTender.builder()
                                                    .reason(NoTenderReason.OTHER)
                                                    .build())))
                    .following(restingOnTheTender(INSUFFICIENT))
                    .following(Map.of(PROTECTION_LEVEL_SET, INSUFFICIENT)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-without-tender-because-unpaid-yet-paid",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(noTender(NoTenderReason.UNPAID), memberFrom(Area.MAINLAND_CHINA)))
                    .following(restingOnTheTender(INSUFFICIENT))
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT, PROTECTION_LEVEL_SET, INSUFFICIENT)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-without-tender-because-sub-entrusted-yet-not",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(noTender(NoTenderReason.SUB_ENTRUSTED), memberFrom(Area.MAINLAND_CHINA)))
                    .following(restingOnTheTender(INSUFFICIENT))
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT, PROTECTION_LEVEL_SET, INSUFFICIENT)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-and-an-announcement-beside-a-reason-for-no-tender",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(
                                    memberFrom(Area.MAINLAND_CHINA),
                                    noTender(NoTenderReason.OTHER),
                                    engagement -> engagement.withTender(Tender.builder()
                                            .announcedAt(Moment.parse("2026-02-02"))
                                            .build())))
                    .following(restingOnTheTender(INSUFFICIENT))
                    .following(Map.of(PROTECTION_LEVEL_SET, INSUFFICIENT)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-and-an-invitation-beside-a-reason-for-no-tender",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(
                                    memberFrom(Area.MAINLAND_CHINA),
                                    noTender(NoTenderReason.OTHER),
                                    engagement -> engagement.withTender(Tender.builder()
                                            .invitedAt(Moment.parse("2026-02-02"))
                                            .build())))
                    .following(restingOnTheTender(INSUFFICIENT))
                    .following(Map.of(PROTECTION_LEVEL_SET, INSUFFICIENT)),
            // stage and scope
            Case.of(
                            TEAM_ELIGIBLE,
                            "vendor-named-before-signing",
                            BREACHED,
                            "team[0].areaStatuses",
                            memberFrom(Area.MAINLAND_CHINA))
                    .at("2026-03-01T09:00:00+08:00"),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-while-no-vendor-is-named",
                            PENDING,
                            together(noVendor(), memberFrom(Area.MAINLAND_CHINA)))
                    .at("2026-03-01T09:00:00+08:00")
                    .throughout(PartyChanges::restsOnTheVendor),
            Case.of(TEAM_ELIGIBLE, "no-vendor-named-as-if-signed", INSUFFICIENT, "vendor", noVendor())
                    .at("2026-03-01T09:00:00+08:00")
                    .asIf(Stage.CONTRACT)
                    .throughout(PartyChanges::restsOnTheVendor),
            Case.of(
                            TEAM_ELIGIBLE,
                            "no-vendor-named-and-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(noVendor(), engagement -> engagement.withStage(null)))
                    .at("2026-03-01T09:00:00+08:00")
                    .throughout(other -> restsOnTheVendor(other)
                            || other == RESTRICTED_PRODUCTS_APPROVED
                            || other.from()
                                    .filter(from -> from != Stage.PROCUREMENT)
                                    .isPresent()),
            Case.of(TEAM_ELIGIBLE, "vendor-not-recorded", INSUFFICIENT, "vendor", noVendor())
                    .throughout(PartyChanges::restsOnTheVendor)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT))
                    .following(Map.of(AUDITED_REGULARLY, INSUFFICIENT)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-after-the-end",
                            BREACHED,
                            "team[0].areaStatuses",
                            together(memberFrom(Area.MAINLAND_CHINA), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            TEAM_ELIGIBLE,
                            "mainland-person-ended-before-the-start",
                            BREACHED,
                            "team[0].areaStatuses",
                            together(memberFrom(Area.MAINLAND_CHINA), endedBeforeStart(null, "2026-03-25")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED, WITHIN_PURPOSE, BREACHED))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            TEAM_ELIGIBLE,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(memberFrom(Area.MAINLAND_CHINA), outOfScope()))
                    .throughout(other -> true));

    private TeamEligibleCases() {}
}
