package tw.ictoutsourcing.assessment.article04;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.assessment.limb.CertificateValid;
import tw.ictoutsourcing.vendor.Certificate;

/** Whether a third party's certificate covers the work and is valid. */
final class CertifiedSecurity {

    private CertifiedSecurity() {}

    /** The ruling on the best of them, of which there is at least one. */
    static Ruling judge(
            List<Certificate> certificates, @Nullable LocalDate earliest, LocalDate latest, Circumstances at) {
        return CertificateValid.best(certificates, certificate -> judge(certificate, earliest, latest, at));
    }

    private static Ruling judge(
            Certificate certificate, @Nullable LocalDate earliest, LocalDate latest, Circumstances at) {
        return Ruling.holds(certificate.coversWork(), "coversWork", "not-covering")
                .and(CertificateValid.judge(certificate, earliest, latest, at));
    }
}
