package tw.ictoutsourcing.assessment.limb;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.vendor.Certificate;

/** Whether a certificate is valid on a day of which it may only be known between which days it lies. */
public final class CertificateValid {

    private CertificateValid() {}

    /**
     * The best that can be said as of one of the days.
     *
     * @param certificate  the certificate, not null
     * @param earliest  the first of the days, null where nothing bounds it
     * @param latest  the last of the days, the first itself where the day is known, not null
     * @param at  the circumstances, not null
     * @return complies, until its last day as long as the relation goes on, a breach that holds on all of the days, or what is missing or contradictory; its places are those of
     *     the certificate, not null
     */
    public static Ruling judge(
            Certificate certificate, @Nullable LocalDate earliest, LocalDate latest, Circumstances at) {
        LocalDate from = certificate.validFrom();
        LocalDate through = certificate.validThrough();
        return from != null && through != null && through.isBefore(from)
                ? Ruling.contradictory("ends-before-it-starts", "validThrough", "validFrom")
                : begun(from, latest).and(running(through, earliest, at));
    }

    /**
     * The ruling on the best of some certificates.
     *
     * @param certificates  the certificates, at least one, not null
     * @param judge  what is asked of each, not null
     * @return the ruling; its places are those of the owner of {@code certificates}, not null
     */
    public static Ruling best(List<Certificate> certificates, Function<Certificate, Ruling> judge) {
        Ruling best = judge.apply(certificates.get(0)).under("certificates[0]");
        for (int i = 1; i < certificates.size(); i++) {
            best = best.or(judge.apply(certificates.get(i)).under("certificates[" + i + "]"));
        }
        return best;
    }

    private static Ruling begun(@Nullable LocalDate from, LocalDate latest) {
        return from != null && from.isAfter(latest)
                ? Ruling.breached("not-yet-valid", "validFrom")
                : Ruling.recorded(from, "validFrom");
    }

    private static Ruling running(@Nullable LocalDate through, @Nullable LocalDate earliest, Circumstances at) {
        if (through == null) {
            return Ruling.missing("validThrough");
        }
        return earliest != null && through.isBefore(earliest)
                ? Ruling.breached("expired", "validThrough")
                : at.compliesThrough(through);
    }
}
