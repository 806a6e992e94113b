package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.at;
import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.first;
import static tw.ictoutsourcing.cases.Changes.oneMore;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.service;
import static tw.ictoutsourcing.cases.Changes.services;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.guideline.Requirement.CLOUD_CERTIFIED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.SERVICE_STATED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.engagement.ServiceKind;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.vendor.Certificate;
import tw.ictoutsourcing.vendor.CertificateScheme;

/**
 * The cases of 9/cloud-certified.
 * <p>
 * One of the three services is IaaS; for it an ISO/IEC 27017 certificate was handed in that is valid from 1 June 2025 to 31 May 2028. The
 * vendor's own ISO/IEC 27001 certificate is another matter (四(五)).
 */
final class CloudCertifiedCases {

    static final List<Case> ALL = List.of(
            // which certificates count
            Case.of(CLOUD_CERTIFIED, "none-handed-in", BREACHED, "services[2].certificates", certificates()),
            Case.of(
                    CLOUD_CERTIFIED,
                    "not-recorded",
                    INSUFFICIENT,
                    "services[2].certificates",
                    certificatesNotRecorded()),
            Case.of(
                    CLOUD_CERTIFIED,
                    "iso-27001",
                    COMPLIES,
                    certificate(certificate -> certificate.withScheme(CertificateScheme.ISO_IEC_27001))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "iso-27018",
                    COMPLIES,
                    certificate(certificate -> certificate.withScheme(CertificateScheme.ISO_IEC_27018))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "csa-star",
                    COMPLIES,
                    certificate(certificate -> certificate.withScheme(CertificateScheme.CSA_STAR))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "soc-2",
                    NEEDS_REVIEW,
                    "services[2].certificates[0].scheme",
                    certificate(certificate -> certificate.withScheme(CertificateScheme.SOC_2))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "national-standard",
                    NEEDS_REVIEW,
                    "services[2].certificates[0].scheme",
                    certificate(certificate -> certificate.withScheme(CertificateScheme.CNS_27001))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "scheme-not-recorded",
                    INSUFFICIENT,
                    "services[2].certificates[0].scheme",
                    certificate(certificate -> certificate.withScheme(null))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "not-covering-the-service",
                    NEEDS_REVIEW,
                    "services[2].certificates[0].coversWork",
                    certificate(certificate -> certificate.withCoversWork(false))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "coverage-not-recorded",
                    INSUFFICIENT,
                    "services[2].certificates[0].coversWork",
                    certificate(certificate -> certificate.withCoversWork(null))),
            // validity
            Case.of(
                    CLOUD_CERTIFIED,
                    "valid-through-the-day-it-is-asked",
                    COMPLIES,
                    certificate(certificate -> certificate.withValidThrough(LocalDate.parse("2026-11-24")))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "expired-the-day-before",
                    BREACHED,
                    "services[2].certificates[0].validThrough",
                    certificate(certificate -> certificate.withValidThrough(LocalDate.parse("2026-11-23")))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "expired-and-coverage-not-recorded",
                    BREACHED,
                    "services[2].certificates[0].validThrough",
                    certificate(certificate ->
                            certificate.withCoversWork(null).withValidThrough(LocalDate.parse("2026-11-23")))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "valid-from-the-day-it-is-asked",
                    COMPLIES,
                    certificate(certificate -> certificate.withValidFrom(LocalDate.parse("2026-11-24")))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "valid-from-the-day-after",
                    BREACHED,
                    "services[2].certificates[0].validFrom",
                    certificate(certificate -> certificate.withValidFrom(LocalDate.parse("2026-11-25")))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "first-day-not-recorded",
                    INSUFFICIENT,
                    "services[2].certificates[0].validFrom",
                    certificate(certificate -> certificate.withValidFrom(null))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "last-day-not-recorded",
                    INSUFFICIENT,
                    "services[2].certificates[0].validThrough",
                    certificate(certificate -> certificate.withValidThrough(null))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "ends-before-it-starts",
                    INSUFFICIENT,
                    "services[2].certificates[0].validThrough",
                    certificate(certificate -> certificate.withValidThrough(LocalDate.parse("2025-05-31")))),
            // of several the best
            Case.of(
                    CLOUD_CERTIFIED,
                    "expired-beside-a-valid-one",
                    COMPLIES,
                    oneMoreCertificate(certificate -> certificate.withValidThrough(LocalDate.parse("2026-01-31")))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "expired-beside-soc-2",
                    NEEDS_REVIEW,
                    "services[2].certificates[0].scheme",
                    together(
                            certificate(certificate -> certificate.withScheme(CertificateScheme.SOC_2)),
                            oneMoreCertificate(certificate -> certificate
                                    .withScheme(CertificateScheme.ISO_IEC_27017)
                                    .withValidThrough(LocalDate.parse("2026-01-31"))))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "not-covering-beside-one-that-is-not-recorded",
                    NEEDS_REVIEW,
                    "services[2].certificates[0].coversWork",
                    together(
                            certificate(certificate -> certificate.withCoversWork(false)),
                            oneMoreCertificate(certificate -> certificate.withCoversWork(null)))),
            // which services
            Case.of(
                    CLOUD_CERTIFIED,
                    "second-cloud-service-without",
                    BREACHED,
                    "services[3].certificates",
                    oneMore(service(ServiceKind.SAAS, null).withCertificates())),
            Case.of(
                    CLOUD_CERTIFIED,
                    "second-cloud-service-not-recorded",
                    INSUFFICIENT,
                    "services[3].certificates",
                    oneMore(service(ServiceKind.PAAS, null))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "cloud-service-that-is-not-named",
                    BREACHED,
                    "services[3].certificates",
                    oneMore(service(ServiceKind.OTHER_CLOUD, "函式即服務").withCertificates())),
            Case.of(
                    CLOUD_CERTIFIED,
                    "kind-of-a-service-not-recorded",
                    INSUFFICIENT,
                    "services[3].kind",
                    oneMore(service(null, "代管服務"))),
            Case.of(
                    CLOUD_CERTIFIED,
                    "no-cloud-service",
                    NOT_APPLICABLE,
                    services(service(ServiceKind.SYSTEM_MANAGEMENT, null))),
            Case.of(
                            CLOUD_CERTIFIED,
                            "services-not-recorded",
                            INSUFFICIENT,
                            "services",
                            engagement -> engagement.withServices((List<Service>) null))
                    .following(Map.of(SERVICE_STATED, INSUFFICIENT, SENSITIVE_SCOPE_VENDOR_ELIGIBLE, INSUFFICIENT)),
            // the end, and stages
            Case.of(
                            CLOUD_CERTIFIED,
                            "valid-through-the-end",
                            COMPLIES,
                            together(
                                    certificate(
                                            certificate -> certificate.withValidThrough(LocalDate.parse("2026-11-01"))),
                                    ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CLOUD_CERTIFIED,
                            "expired-the-day-before-the-end",
                            BREACHED,
                            "services[2].certificates[0].validThrough",
                            together(
                                    certificate(
                                            certificate -> certificate.withValidThrough(LocalDate.parse("2026-10-31"))),
                                    ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CLOUD_CERTIFIED,
                            "closed-without-an-end",
                            INSUFFICIENT,
                            "performance.endedOn",
                            engagement -> engagement.withStage(Stage.CLOSED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CLOUD_CERTIFIED,
                            "closed-without-an-end-none-handed-in",
                            BREACHED,
                            "services[2].certificates",
                            together(certificates(), engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CLOUD_CERTIFIED,
                            "closed-without-an-end-expired-before-the-start",
                            BREACHED,
                            "services[2].certificates[0].validThrough",
                            together(
                                    certificate(
                                            certificate -> certificate.withValidThrough(LocalDate.parse("2026-03-31"))),
                                    engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(CLOUD_CERTIFIED, "end-before-the-start", INSUFFICIENT, "performance.endedOn", ended("2026-03-31"))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            Case.of(CLOUD_CERTIFIED, "none-before-performance", PENDING, certificates())
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            CLOUD_CERTIFIED,
                            "none-asked-as-if-performing",
                            BREACHED,
                            "services[2].certificates",
                            certificates())
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE),
            Case.of(
                            CLOUD_CERTIFIED,
                            "ended-before-the-start",
                            NOT_APPLICABLE,
                            together(certificates(), endedBeforeStart(null, "2026-03-25")))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            CLOUD_CERTIFIED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(
                                    outOfScope(),
                                    oneMore(service(ServiceKind.OTHER_CLOUD, "函式即服務")
                                            .withCertificates())))
                    .throughout(other -> true));

    private CloudCertifiedCases() {}

    private static UnaryOperator<Engagement> cloud(UnaryOperator<Service> change) {
        return engagement -> engagement.withServices(at(2, engagement.services(), change));
    }

    private static UnaryOperator<Engagement> certificates(Certificate... certificates) {
        return cloud(service -> service.withCertificates(certificates));
    }

    private static UnaryOperator<Engagement> certificatesNotRecorded() {
        return cloud(service -> service.withCertificates((List<Certificate>) null));
    }

    private static UnaryOperator<Engagement> certificate(UnaryOperator<Certificate> change) {
        return cloud(service -> service.withCertificates(first(service.certificates(), change)));
    }

    private static UnaryOperator<Engagement> oneMoreCertificate(UnaryOperator<Certificate> change) {
        return cloud(service -> {
            Certificate first = Objects.requireNonNull(service.certificates()).get(0);
            return service.withCertificates(first, change.apply(first));
        });
    }
}
