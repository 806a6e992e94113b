package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PartyChanges.certificate;
import static tw.ictoutsourcing.cases.PartyChanges.certifiedThrough;
import static tw.ictoutsourcing.cases.PartyChanges.measures;
import static tw.ictoutsourcing.cases.PartyChanges.measuresNotRecorded;
import static tw.ictoutsourcing.cases.PartyChanges.noCertificate;
import static tw.ictoutsourcing.cases.PartyChanges.noMeasures;
import static tw.ictoutsourcing.cases.PartyChanges.noVendor;
import static tw.ictoutsourcing.cases.PartyChanges.vendor;
import static tw.ictoutsourcing.guideline.Requirement.RESTRICTED_PRODUCTS_APPROVED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SECURITY_MANAGED_OR_CERTIFIED;
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
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.vendor.Certificate;
import tw.ictoutsourcing.vendor.CertificateScheme;

/**
 * The cases of 4-5/security-managed-or-certified.
 * <p>
 * The agency found the vendor's measures complete on 2 March 2026; a certificate covers the work from 1 January 2025 to
 * 31 December 2027. A case about one of the two takes away the other.
 */
final class SecurityManagedOrCertifiedCases {

    static final List<Case> ALL = List.of(
            // the measures
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "found-complete-certificates-not-recorded",
                    COMPLIES,
                    vendor(vendor -> vendor.withCertificates((List<Certificate>) null))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "found-complete-on-the-day-it-is-asked",
                    COMPLIES,
                    together(measures(true, true, "2026-11-24"), noCertificate())),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "found-complete-the-day-after",
                    NEEDS_REVIEW,
                    "vendor.securityMeasures.foundComplete",
                    together(measures(true, true, "2026-11-25"), noCertificate())),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "found-complete-without-a-date",
                    INSUFFICIENT,
                    "vendor.securityMeasures.foundOn",
                    together(measures(true, true, null), noCertificate())),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "not-judged",
                    NEEDS_REVIEW,
                    "vendor.securityMeasures.foundComplete",
                    together(measures(true, null, null), noCertificate())),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "not-judged-certificates-not-recorded",
                    NEEDS_REVIEW,
                    "vendor.securityMeasures.foundComplete",
                    together(
                            measures(true, null, null),
                            vendor(vendor -> vendor.withCertificates((List<Certificate>) null)))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "not-judged-certificate-expired",
                    NEEDS_REVIEW,
                    "vendor.securityMeasures.foundComplete",
                    together(measures(true, null, null), certifiedThrough("2026-11-23"))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "found-incomplete",
                    BREACHED,
                    "vendor.securityMeasures.foundComplete",
                    together(measures(true, false, "2026-03-02"), noCertificate())),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "found-incomplete-certificates-not-recorded",
                    INSUFFICIENT,
                    "vendor.certificates",
                    together(
                            measures(true, false, "2026-03-02"),
                            vendor(vendor -> vendor.withCertificates((List<Certificate>) null)))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "found-incomplete-yet-certified",
                    COMPLIES,
                    measures(true, false, "2026-03-02")),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "no-measures-and-no-certificate",
                    BREACHED,
                    "vendor.securityMeasures.stated",
                    together(noMeasures(), noCertificate())),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "no-measures-yet-found-complete",
                    INSUFFICIENT,
                    "vendor.securityMeasures.stated",
                    together(measures(false, true, "2026-03-02"), noCertificate())),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "measures-not-recorded",
                    INSUFFICIENT,
                    "vendor.securityMeasures",
                    together(measuresNotRecorded(), noCertificate())),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "neither-recorded",
                    INSUFFICIENT,
                    "vendor.securityMeasures",
                    vendor(vendor -> vendor.withSecurityMeasures(null).withCertificates((List<Certificate>) null))),
            // the certificate
            Case.of(SECURITY_MANAGED_OR_CERTIFIED, "certified-measures-not-recorded", COMPLIES, measuresNotRecorded()),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "another-scheme",
                    COMPLIES,
                    together(
                            noMeasures(),
                            certificate(certificate -> certificate.withScheme(CertificateScheme.CNS_27001)))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "valid-through-the-day-it-is-asked",
                    COMPLIES,
                    together(noMeasures(), certifiedThrough("2026-11-24"))),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "expired-at-midnight",
                            BREACHED,
                            "vendor.certificates[0].validThrough",
                            together(noMeasures(), certifiedThrough("2026-11-24")))
                    .at("2026-11-25T00:00:00+08:00"),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "expired-measures-found-incomplete",
                    BREACHED,
                    "vendor.certificates[0].validThrough",
                    together(measures(true, false, "2026-03-02"), certifiedThrough("2026-11-23"))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "expired-measures-not-recorded",
                    INSUFFICIENT,
                    "vendor.securityMeasures",
                    together(measuresNotRecorded(), certifiedThrough("2026-11-23"))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "expired-beside-a-valid-one",
                    COMPLIES,
                    together(
                            noMeasures(),
                            vendor(vendor -> vendor.withCertificates(
                                    vendor.certificates().get(0).withValidThrough(LocalDate.parse("2026-11-23")),
                                    vendor.certificates().get(0))))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "valid-from-the-day-it-is-asked",
                    COMPLIES,
                    together(
                            noMeasures(),
                            certificate(certificate -> certificate.withValidFrom(LocalDate.parse("2026-11-24"))))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "valid-from-the-day-after",
                    BREACHED,
                    "vendor.certificates[0].validFrom",
                    together(
                            noMeasures(),
                            certificate(certificate -> certificate.withValidFrom(LocalDate.parse("2026-11-25"))))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "first-day-not-recorded",
                    INSUFFICIENT,
                    "vendor.certificates[0].validFrom",
                    together(noMeasures(), certificate(certificate -> certificate.withValidFrom(null)))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "last-day-not-recorded",
                    INSUFFICIENT,
                    "vendor.certificates[0].validThrough",
                    together(noMeasures(), certificate(certificate -> certificate.withValidThrough(null)))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "certificate-ends-before-it-starts",
                    INSUFFICIENT,
                    "vendor.certificates[0].validThrough",
                    together(
                            noMeasures(),
                            certificate(certificate -> certificate
                                    .withValidFrom(LocalDate.parse("2026-12-01"))
                                    .withValidThrough(LocalDate.parse("2026-06-01"))))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "not-covering-the-work",
                    BREACHED,
                    "vendor.certificates[0].coversWork",
                    together(noMeasures(), certificate(certificate -> certificate.withCoversWork(false)))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "not-covering-the-work-measures-not-recorded",
                    INSUFFICIENT,
                    "vendor.securityMeasures",
                    together(measuresNotRecorded(), certificate(certificate -> certificate.withCoversWork(false)))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "coverage-not-recorded",
                    INSUFFICIENT,
                    "vendor.certificates[0].coversWork",
                    together(noMeasures(), certificate(certificate -> certificate.withCoversWork(null)))),
            Case.of(
                    SECURITY_MANAGED_OR_CERTIFIED,
                    "coverage-not-recorded-and-expired",
                    BREACHED,
                    "vendor.certificates[0].validThrough",
                    together(
                            noMeasures(),
                            certificate(certificate ->
                                    certificate.withCoversWork(null).withValidThrough(LocalDate.parse("2026-11-23"))))),
            // the end of the relation
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "valid-through-the-end",
                            COMPLIES,
                            together(noMeasures(), certifiedThrough("2026-10-31"), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "expired-the-day-before-the-end",
                            BREACHED,
                            "vendor.certificates[0].validThrough",
                            together(noMeasures(), certifiedThrough("2026-10-30"), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "found-complete-after-the-end",
                            NEEDS_REVIEW,
                            "vendor.securityMeasures.foundComplete",
                            together(measures(true, true, "2026-11-01"), noCertificate(), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "closed-without-an-end",
                            INSUFFICIENT,
                            "performance.endedOn",
                            engagement -> engagement.withStage(Stage.CLOSED))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "closed-without-an-end-nothing-to-show",
                            BREACHED,
                            "vendor.securityMeasures.stated",
                            together(noMeasures(), noCertificate(), engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "closed-without-an-end-expired-before-the-start",
                            BREACHED,
                            "vendor.certificates[0].validThrough",
                            together(
                                    noMeasures(),
                                    certifiedThrough("2026-03-31"),
                                    engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "ended-before-it-began",
                            INSUFFICIENT,
                            "performance.endedOn",
                            ended("2026-03-31"))
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "ended-before-it-began-expired-before-the-start",
                            INSUFFICIENT,
                            "performance.endedOn",
                            together(noMeasures(), certifiedThrough("2026-03-31"), ended("2026-03-31")))
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT),
            // stages
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "nothing-to-show-at-procurement",
                            BREACHED,
                            "vendor.securityMeasures.stated",
                            together(noMeasures(), noCertificate()))
                    .at("2026-02-10T09:00:00+08:00"),
            Case.of(SECURITY_MANAGED_OR_CERTIFIED, "vendor-not-yet-named", PENDING, noVendor())
                    .at("2026-02-10T09:00:00+08:00")
                    .throughout(PartyChanges::restsOnTheVendor),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "vendor-not-yet-named-as-if-signed",
                            INSUFFICIENT,
                            "vendor",
                            noVendor())
                    .at("2026-02-10T09:00:00+08:00")
                    .asIf(Stage.CONTRACT)
                    .throughout(PartyChanges::restsOnTheVendor),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "vendor-not-yet-named-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(noVendor(), engagement -> engagement.withStage(null)))
                    .at("2026-02-10T09:00:00+08:00")
                    .throughout(other -> PartyChanges.restsOnTheVendor(other)
                            || other == RESTRICTED_PRODUCTS_APPROVED
                            || other.from()
                                    .filter(from -> from != Stage.PROCUREMENT)
                                    .isPresent()),
            Case.of(
                            SECURITY_MANAGED_OR_CERTIFIED,
                            "content-denied",
                            NOT_APPLICABLE,
                            together(noMeasures(), noCertificate(), outOfScope()))
                    .throughout(other -> true));

    private SecurityManagedOrCertifiedCases() {}
}
