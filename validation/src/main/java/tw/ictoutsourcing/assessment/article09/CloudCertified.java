package tw.ictoutsourcing.assessment.article09;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.assessment.limb.CertificateValid;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.vendor.Certificate;

/** Judges 9/cloud-certified: every cloud service by the best of its certificates. */
final class CloudCertified implements Judge<Engagement> {

    private static final Ruling NO_CLOUD_SERVICE = Ruling.notApplicable("no-cloud-service");

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        if (engagement.services() == null) {
            return Ruling.missing("services");
        }
        if (at.lastDay() != null) {
            return between(at.lastDay(), at.lastDay(), engagement.services(), at);
        }
        Ruling onAnyDay = between(at.earliestEnd(), at.today(), engagement.services(), at);
        return switch (onAnyDay.verdict()) {
            case BREACHED, NOT_APPLICABLE -> onAnyDay;
            case INSUFFICIENT -> onAnyDay.and(at.endKnown());
            case NEEDS_REVIEW, PENDING, COMPLIES -> at.endKnown();
        };
    }

    /** The best that can be said as of one of the days, of which there is one where the day is known. */
    private static Ruling between(
            @Nullable LocalDate earliest, LocalDate latest, List<Service> services, Circumstances at) {
        Ruling ruling = NO_CLOUD_SERVICE;
        for (int i = 0; i < services.size(); i++) {
            Service service = services.get(i);
            String place = "services[" + i + "]";
            if (service.kind() == null) {
                ruling = ruling.and(Ruling.missing(place + ".kind"));
            } else if (service.kind().cloudService()) {
                ruling = ruling.and(
                        certified(service.certificates(), earliest, latest, at).under(place));
            }
        }
        return ruling;
    }

    private static Ruling certified(
            @Nullable List<Certificate> certificates,
            @Nullable LocalDate earliest,
            LocalDate latest,
            Circumstances at) {
        if (certificates == null) {
            return Ruling.missing("certificates");
        }
        if (certificates.isEmpty()) {
            return Ruling.breached("none-handed-in", "certificates");
        }
        return CertificateValid.best(certificates, certificate -> certifies(certificate, earliest, latest, at));
    }

    private static Ruling certifies(
            Certificate certificate, @Nullable LocalDate earliest, LocalDate latest, Circumstances at) {
        return international(certificate)
                .and(covers(certificate.coversWork()))
                .and(CertificateValid.judge(certificate, earliest, latest, at));
    }

    private static Ruling international(Certificate certificate) {
        if (certificate.scheme() == null) {
            return Ruling.missing("scheme");
        }
        return certificate.scheme().countsForCloud() ? Ruling.complies() : Ruling.needsReview("other-scheme", "scheme");
    }

    private static Ruling covers(@Nullable Boolean covered) {
        return Boolean.FALSE.equals(covered)
                ? Ruling.needsReview("not-covering", "coversWork")
                : Ruling.recorded(covered, "coversWork");
    }
}
