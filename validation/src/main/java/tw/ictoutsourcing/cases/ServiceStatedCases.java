package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.oneMore;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.service;
import static tw.ictoutsourcing.cases.Changes.services;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.guideline.Requirement.CLOUD_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.SERVICE_STATED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.engagement.ContractKind;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;

/** The cases of 2/service-stated. */
final class ServiceStatedCases {

    static final List<Case> ALL = List.of(
            Case.of(
                            SERVICE_STATED,
                            "one-listed-information-service",
                            COMPLIES,
                            services(service(ServiceKind.DATA_ENTRY, null)))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "one-listed-cloud-service",
                            COMPLIES,
                            engagement -> engagement.withServices(
                                    engagement.services().get(2)))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE)),
            Case.of(
                    SERVICE_STATED,
                    "listed-beside-one-without-description",
                    COMPLIES,
                    oneMore(service(ServiceKind.OTHER_INFORMATION, null))),
            Case.of(SERVICE_STATED, "listed-beside-one-of-unknown-kind", COMPLIES, oneMore(service(null, "資料倉儲")))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            Case.of(
                            SERVICE_STATED,
                            "only-another-information-service",
                            NEEDS_REVIEW,
                            "services[0].kind",
                            services(service(ServiceKind.OTHER_INFORMATION, "無障礙檢測")))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "only-another-cloud-service",
                            NEEDS_REVIEW,
                            "services[0].kind",
                            services(service(ServiceKind.OTHER_CLOUD, "雲端語音轉譯")))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            Case.of(
                            SERVICE_STATED,
                            "described-beside-one-without-description",
                            NEEDS_REVIEW,
                            "services[1].kind",
                            services(
                                    service(ServiceKind.OTHER_INFORMATION, null),
                                    service(ServiceKind.OTHER_INFORMATION, "無障礙檢測")))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "described-beside-one-of-unknown-kind",
                            NEEDS_REVIEW,
                            "services[1].kind",
                            services(service(null, "資料倉儲"), service(ServiceKind.OTHER_INFORMATION, "無障礙檢測")))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            Case.of(
                            SERVICE_STATED,
                            "another-service-without-description",
                            INSUFFICIENT,
                            "services[0].description",
                            services(service(ServiceKind.OTHER_INFORMATION, null)))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NEEDS_REVIEW))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "another-service-with-blank-description",
                            INSUFFICIENT,
                            "services[0].description",
                            services(service(ServiceKind.OTHER_CLOUD, "　")))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            Case.of(
                            SERVICE_STATED,
                            "kind-not-recorded",
                            INSUFFICIENT,
                            "services[0].kind",
                            services(service(null, "資料倉儲")))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            Case.of(
                            SERVICE_STATED,
                            "services-not-recorded",
                            INSUFFICIENT,
                            "services",
                            engagement -> engagement.withServices((List<Service>) null))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, INSUFFICIENT))
                    .following(Map.of(CLOUD_CERTIFIED, INSUFFICIENT)),
            Case.of(SERVICE_STATED, "none-in-a-services-contract", BREACHED, "services", services())
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "none-in-a-goods-contract",
                            NEEDS_REVIEW,
                            "services",
                            together(services(), engagement -> engagement.withContractKind(ContractKind.GOODS)))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "none-in-a-works-contract",
                            NEEDS_REVIEW,
                            "services",
                            together(services(), engagement -> engagement.withContractKind(ContractKind.WORKS)))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "none-in-a-turnkey-works-contract",
                            NEEDS_REVIEW,
                            "services",
                            together(services(), engagement -> engagement.withContractKind(ContractKind.TURNKEY_WORKS)))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "none-in-a-contract-of-unknown-kind",
                            INSUFFICIENT,
                            "contractKind",
                            together(services(), engagement -> engagement.withContractKind(null)))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "none-in-unpaid-work-of-unknown-kind",
                            INSUFFICIENT,
                            "contractKind",
                            together(
                                    services(),
                                    engagement ->
                                            engagement.withContractKind(null).withUnpaid(true)))
                    .following(Map.of(SENSITIVE_SCOPE_VENDOR_ELIGIBLE, NOT_APPLICABLE))
                    .following(Map.of(CONTRACT_KIND_STATED, NEEDS_REVIEW))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(
                            SERVICE_STATED,
                            "content-denied-beside-a-listed-service",
                            INSUFFICIENT,
                            "ictContent",
                            engagement -> engagement.withIctContent(false))
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT)),
            Case.of(
                            SERVICE_STATED,
                            "content-denied-beside-a-listed-service-that-comes-second",
                            INSUFFICIENT,
                            "ictContent",
                            together(
                                    services(
                                            service(ServiceKind.OTHER_INFORMATION, "無障礙檢測"),
                                            service(ServiceKind.CONSULTING, null)),
                                    engagement -> engagement.withIctContent(false)))
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT))
                    .following(Map.of(CLOUD_CERTIFIED, NOT_APPLICABLE)),
            Case.of(SERVICE_STATED, "content-denied-beside-another-service", NOT_APPLICABLE, outOfScope())
                    .throughout(other -> true),
            Case.of(
                            SERVICE_STATED,
                            "content-denied-and-no-service",
                            NOT_APPLICABLE,
                            together(services(), engagement -> engagement.withIctContent(false)))
                    .throughout(other -> true),
            Case.of(
                            SERVICE_STATED,
                            "content-denied-and-services-not-recorded",
                            NOT_APPLICABLE,
                            engagement -> engagement
                                    .withServices((List<Service>) null)
                                    .withIctContent(false))
                    .throughout(other -> true));

    private ServiceStatedCases() {}
}
