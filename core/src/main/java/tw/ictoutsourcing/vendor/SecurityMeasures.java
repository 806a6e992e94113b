package tw.ictoutsourcing.vendor;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The security measures of the vendor for the procedures and the environment of the work (資通安全管理措施), and what the
 * agency found of them. See 四(五).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param stated  whether the vendor stated any measures, null when not recorded
 * @param foundComplete  whether the agency found them complete, null when not recorded
 * @param foundOn  the day on which the agency found so, null when not recorded
 */
@Value.Builder
public record SecurityMeasures(
        @Nullable Boolean stated,
        @Nullable Boolean foundComplete,
        @Nullable LocalDate foundOn) implements WithSecurityMeasures {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static SecurityMeasuresBuilder builder() {
        return new SecurityMeasuresBuilder();
    }
}
