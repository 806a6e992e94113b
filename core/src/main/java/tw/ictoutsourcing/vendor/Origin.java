package tw.ictoutsourcing.vendor;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Area;

/**
 * The place of registration and the capital of a firm, as far as Mainland China is concerned. See 四(二) and 四(三).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param registeredIn  where the firm is registered, null when not recorded
 * @param mainlandShare  the share of its capital held from the Mainland, in percent, 0 to 100, null when not recorded
 * @param mainlandControl  whether it is controlled from the Mainland, null when not recorded
 * @param listedMainlandFunded  whether it is on the announced list of Mainland-funded information service providers
 *     (陸資資訊服務業者), null when not recorded
 */
@Value.Builder
public record Origin(
        @Nullable Area registeredIn,
        @Nullable BigDecimal mainlandShare,
        @Nullable Boolean mainlandControl,
        @Nullable Boolean listedMainlandFunded)
        implements WithOrigin {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Refuses a share that is none.
     *
     * @throws IllegalArgumentException if the share lies outside 0 to 100
     */
    public Origin {
        if (mainlandShare != null && (mainlandShare.signum() < 0 || mainlandShare.compareTo(WHOLE) > 0)) {
            throw new IllegalArgumentException("mainlandShare must be from 0 to 100, but was " + mainlandShare);
        }
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static OriginBuilder builder() {
        return new OriginBuilder();
    }
}
