package tw.ictoutsourcing.vendor;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A third party's certificate of security management (第三方驗證). See 四(五), and for cloud services 九.
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param scheme  the standard or programme that it certifies, null when not recorded
 * @param number  the certificate's number, null when not recorded
 * @param holder  the name of the firm that holds it, null when not recorded
 * @param coversWork  whether its scope covers the entrusted work, for a cloud service that service, null when not
 *     recorded
 * @param validFrom  its first valid day, null when not recorded
 * @param validThrough  its last valid day, null when not recorded
 */
@Value.Builder
public record Certificate(
        @Nullable CertificateScheme scheme,
        @Nullable String number,
        @Nullable String holder,
        @Nullable Boolean coversWork,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validThrough)
        implements WithCertificate {

    /** Blank text is kept as not recorded. */
    public Certificate {
        number = Recorded.text(number);
        holder = Recorded.text(holder);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static CertificateBuilder builder() {
        return new CertificateBuilder();
    }

    /**
     * Whether the certificate is valid on a day; its first and its last day included.
     *
     * @param day  the day, not null
     * @return yes or no where the recorded ends decide it, unknown where an end that is not recorded would
     */
    public Answer validOn(LocalDate day) {
        return new Days(validFrom, validThrough).contains(day);
    }
}
