package tw.ictoutsourcing.procurement;

import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The protection levels of an information system in the four respects that are rated. See 四(一).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param confidentiality  the level for confidentiality (機密性), null when not recorded
 * @param integrity  the level for integrity (完整性), null when not recorded
 * @param availability  the level for availability (可用性), null when not recorded
 * @param legalCompliance  the level for legal compliance (法律遵循性), null when not recorded
 */
@Value.Builder
public record Ratings(
        @Nullable ProtectionLevel confidentiality,
        @Nullable ProtectionLevel integrity,
        @Nullable ProtectionLevel availability,
        @Nullable ProtectionLevel legalCompliance)
        implements WithRatings {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static RatingsBuilder builder() {
        return new RatingsBuilder();
    }

    /**
     * The protection level of the system, which is the highest of the four.
     *
     * @return the level, null if one of the four is not recorded
     */
    public @Nullable ProtectionLevel level() {
        if (confidentiality == null || integrity == null || availability == null || legalCompliance == null) {
            return null;
        }
        return Collections.max(List.of(confidentiality, integrity, availability, legalCompliance));
    }
}
