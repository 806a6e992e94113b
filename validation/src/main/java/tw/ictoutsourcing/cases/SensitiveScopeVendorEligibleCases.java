package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.oneMore;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.service;
import static tw.ictoutsourcing.cases.Changes.services;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PartyChanges.OVER_30_OR_CONTROL;
import static tw.ictoutsourcing.cases.PartyChanges.firm;
import static tw.ictoutsourcing.cases.PartyChanges.noVendor;
import static tw.ictoutsourcing.cases.PartyChanges.origin;
import static tw.ictoutsourcing.cases.PartyChanges.thirdArea;
import static tw.ictoutsourcing.cases.PartyChanges.vendor;
import static tw.ictoutsourcing.cases.PartyChanges.vendorListed;
import static tw.ictoutsourcing.cases.PartyChanges.vendorOrigin;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.CLOUD_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.SERVICE_STATED;
import static tw.ictoutsourcing.guideline.Requirement.TEAM_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.vendor.Origin;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.ParticipantRole;

/**
 * The cases of 4-2/sensitive-scope-vendor-eligible.
 * <p>
 * Two information services that the guideline names are procured in the sensitive scope, beside a cloud service. The
 * vendor, a subcontractor and a joint bidder are registered in Taiwan, without Mainland capital.
 */
final class SensitiveScopeVendorEligibleCases {

    static final List<Case> ALL = List.of(
            // the announced list
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "on-the-announced-list",
                    BREACHED,
                    "vendor.origin.listedMainlandFunded",
                    vendorListed(true)),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "announced-list-not-recorded",
                    INSUFFICIENT,
                    "vendor.origin.listedMainlandFunded",
                    vendorListed(null)),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "taiwan-firm-of-mainland-capital",
                    COMPLIES,
                    vendorOrigin(origin(Area.TAIWAN)
                            .withMainlandShare(new BigDecimal("100"))
                            .withMainlandControl(true))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "taiwan-firm-of-unknown-capital",
                    COMPLIES,
                    vendorOrigin(origin(Area.TAIWAN).withMainlandShare(null).withMainlandControl(null))),
            // registered in the Mainland, Hong Kong or Macao
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "mainland-firm",
                            BREACHED,
                            "vendor.origin.registeredIn",
                            vendorOrigin(origin(Area.MAINLAND_CHINA)))
                    .following(Map.of(TEAM_ELIGIBLE, BREACHED)),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "mainland-firm-the-rest-not-recorded",
                            BREACHED,
                            "vendor.origin.registeredIn",
                            vendorOrigin(Origin.builder()
                                    .registeredIn(Area.MAINLAND_CHINA)
                                    .build()))
                    .following(Map.of(TEAM_ELIGIBLE, BREACHED)),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "hong-kong-firm",
                    NEEDS_REVIEW,
                    "vendor.origin.registeredIn",
                    vendorOrigin(origin(Area.HONG_KONG))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "macao-firm-of-mainland-capital",
                    NEEDS_REVIEW,
                    "vendor.origin.registeredIn",
                    vendorOrigin(origin(Area.MACAO)
                            .withMainlandShare(new BigDecimal("100"))
                            .withMainlandControl(true))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "hong-kong-firm-on-the-announced-list",
                    BREACHED,
                    "vendor.origin.listedMainlandFunded",
                    vendorOrigin(origin(Area.HONG_KONG).withListedMainlandFunded(true))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "hong-kong-firm-announced-list-not-recorded",
                    INSUFFICIENT,
                    "vendor.origin.listedMainlandFunded",
                    vendorOrigin(origin(Area.HONG_KONG).withListedMainlandFunded(null))),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "registration-not-recorded",
                            INSUFFICIENT,
                            "vendor.origin.registeredIn",
                            vendorOrigin(origin(null)))
                    .following(Map.of(TEAM_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "registration-not-recorded-yet-on-the-list",
                            BREACHED,
                            "vendor.origin.listedMainlandFunded",
                            vendorOrigin(origin(null).withListedMainlandFunded(true)))
                    .following(Map.of(TEAM_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "origin-not-recorded",
                            INSUFFICIENT,
                            "vendor.origin",
                            vendor(vendor -> vendor.withOrigin(null)))
                    .following(Map.of(TEAM_ELIGIBLE, INSUFFICIENT)),
            // a third area
            Case.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, "third-area-firm", COMPLIES, vendorOrigin(thirdArea("0", false))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "third-area-firm-of-the-least-mainland-capital",
                    BREACHED,
                    "vendor.origin.mainlandShare",
                    vendorOrigin(thirdArea("0.01", false))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "third-area-firm-under-mainland-control",
                    BREACHED,
                    "vendor.origin.mainlandControl",
                    vendorOrigin(thirdArea("0", true))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "third-area-firm-of-unknown-capital",
                    INSUFFICIENT,
                    "vendor.origin.mainlandShare",
                    vendorOrigin(thirdArea(null, false))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "third-area-firm-of-unknown-capital-under-control",
                    BREACHED,
                    "vendor.origin.mainlandControl",
                    vendorOrigin(thirdArea(null, true))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "third-area-firm-of-unknown-control",
                    INSUFFICIENT,
                    "vendor.origin.mainlandControl",
                    vendorOrigin(thirdArea("0", null))),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "over-30-exactly-30-percent",
                            COMPLIES,
                            vendorOrigin(thirdArea("30.00", false)))
                    .under(OVER_30_OR_CONTROL),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "over-30-just-above",
                            BREACHED,
                            "vendor.origin.mainlandShare",
                            vendorOrigin(thirdArea("30.01", false)))
                    .under(OVER_30_OR_CONTROL),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "over-30-exactly-30-percent-under-control",
                            BREACHED,
                            "vendor.origin.mainlandControl",
                            vendorOrigin(thirdArea("30.00", true)))
                    .under(OVER_30_OR_CONTROL),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "over-30-control-not-recorded",
                            INSUFFICIENT,
                            "vendor.origin.mainlandControl",
                            vendorOrigin(thirdArea("30.00", null)))
                    .under(OVER_30_OR_CONTROL),
            // other firms
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "no-other-firm",
                            COMPLIES,
                            engagement -> engagement.withParticipants())
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "other-firms-not-recorded",
                            NEEDS_REVIEW,
                            "participants",
                            engagement -> engagement.withParticipants((List<Participant>) null))
                    .following(Map.of(TEAM_ELIGIBLE, INSUFFICIENT, WITHIN_PURPOSE, INSUFFICIENT))
                    .following(Map.of(AUDITED_REGULARLY, INSUFFICIENT)),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "mainland-subcontractor",
                            NEEDS_REVIEW,
                            "participants[0].origin.registeredIn",
                            firm("S1", firm -> firm.withOrigin(origin(Area.MAINLAND_CHINA))))
                    .following(Map.of(TEAM_ELIGIBLE, BREACHED)),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "mainland-firm-in-another-role",
                    NEEDS_REVIEW,
                    "participants[1].origin.registeredIn",
                    firm("J1", firm -> firm.withRole(ParticipantRole.OTHER).withOrigin(origin(Area.MAINLAND_CHINA)))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "subcontractor-on-the-announced-list",
                    NEEDS_REVIEW,
                    "participants[0].origin.listedMainlandFunded",
                    firm("S1", firm -> firm.withOrigin(origin(Area.TAIWAN).withListedMainlandFunded(true)))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "hong-kong-joint-bidder",
                    NEEDS_REVIEW,
                    "participants[1].origin.registeredIn",
                    firm("J1", firm -> firm.withOrigin(origin(Area.HONG_KONG)))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "third-area-subcontractor-of-unknown-capital",
                    NEEDS_REVIEW,
                    "participants[0].origin.mainlandShare",
                    firm("S1", firm -> firm.withOrigin(thirdArea(null, false)))),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "third-area-subcontractor-within-30-percent",
                            COMPLIES,
                            firm("S1", firm -> firm.withOrigin(thirdArea("30.00", false))))
                    .under(OVER_30_OR_CONTROL),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "subcontractor-origin-not-recorded",
                            NEEDS_REVIEW,
                            "participants[0].origin",
                            firm("S1", firm -> firm.withOrigin(null)))
                    .following(Map.of(TEAM_ELIGIBLE, INSUFFICIENT)),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "vendor-barred-other-firms-not-recorded",
                            BREACHED,
                            "vendor.origin.listedMainlandFunded",
                            together(
                                    vendorListed(true),
                                    engagement -> engagement.withParticipants((List<Participant>) null)))
                    .following(Map.of(TEAM_ELIGIBLE, INSUFFICIENT, WITHIN_PURPOSE, INSUFFICIENT))
                    .following(Map.of(AUDITED_REGULARLY, INSUFFICIENT)),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "vendor-unknown-beside-a-barred-subcontractor",
                    INSUFFICIENT,
                    "vendor.origin.listedMainlandFunded",
                    together(
                            vendorListed(null),
                            firm(
                                    "S1",
                                    firm -> firm.withOrigin(origin(Area.TAIWAN).withListedMainlandFunded(true))))),
            // the scope and the services
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "outside-the-sensitive-scope",
                    NOT_APPLICABLE,
                    together(engagement -> engagement.withSensitiveScope(false), vendorListed(true))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "scope-not-recorded",
                    INSUFFICIENT,
                    "sensitiveScope",
                    together(engagement -> engagement.withSensitiveScope(null), vendorListed(true))),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "outside-the-sensitive-scope-services-not-recorded",
                            NOT_APPLICABLE,
                            engagement -> engagement.withSensitiveScope(false).withServices((List<Service>) null))
                    .following(Map.of(SERVICE_STATED, INSUFFICIENT))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "cloud-only",
                    NOT_APPLICABLE,
                    together(
                            engagement -> engagement.withServices(
                                    engagement.services().get(2)),
                            vendorListed(true))),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "another-cloud-service-only-scope-not-recorded",
                            NOT_APPLICABLE,
                            together(
                                    services(service(ServiceKind.OTHER_CLOUD, "桌面即服務")),
                                    engagement -> engagement.withSensitiveScope(null)))
                    .following(Map.of(SERVICE_STATED, NEEDS_REVIEW))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "only-another-information-service",
                            NEEDS_REVIEW,
                            "services[0].kind",
                            services(service(ServiceKind.OTHER_INFORMATION, "弱點掃描")))
                    .following(Map.of(SERVICE_STATED, NEEDS_REVIEW))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "another-information-service-beside-the-cloud",
                    NEEDS_REVIEW,
                    "services[1].kind",
                    together(
                            engagement -> engagement.withServices(
                                    engagement.services().get(2), service(ServiceKind.OTHER_INFORMATION, "弱點掃描")),
                            vendorListed(true))),
            Case.of(
                    SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                    "another-information-service-beside-a-listed-one",
                    BREACHED,
                    "vendor.origin.listedMainlandFunded",
                    together(oneMore(service(ServiceKind.OTHER_INFORMATION, "弱點掃描")), vendorListed(true))),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "kind-not-recorded",
                            INSUFFICIENT,
                            "services[0].kind",
                            services(service(null, "維運")))
                    .following(Map.of(SERVICE_STATED, INSUFFICIENT))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            Case.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, "no-service", NOT_APPLICABLE, services())
                    .following(Map.of(SERVICE_STATED, BREACHED))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "services-not-recorded",
                            INSUFFICIENT,
                            "services",
                            engagement -> engagement.withServices((List<Service>) null))
                    .following(Map.of(SERVICE_STATED, INSUFFICIENT))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            // stages
            Case.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, "vendor-not-yet-named", PENDING, noVendor())
                    .at("2026-02-10T09:00:00+08:00")
                    .throughout(PartyChanges::restsOnTheVendor),
            Case.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, "vendor-not-recorded", INSUFFICIENT, "vendor", noVendor())
                    .throughout(PartyChanges::restsOnTheVendor)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT))
                    .following(Map.of(AUDITED_REGULARLY, INSUFFICIENT)),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "barred-asked-at-procurement",
                            BREACHED,
                            "vendor.origin.listedMainlandFunded",
                            vendorListed(true))
                    .at("2026-02-10T09:00:00+08:00"),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "ended-before-the-start",
                            BREACHED,
                            "vendor.origin.listedMainlandFunded",
                            together(vendorListed(true), endedBeforeStart(null, "2026-03-25")))
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(vendorListed(true), outOfScope()))
                    .throughout(other -> true));

    private SensitiveScopeVendorEligibleCases() {}
}
