package tw.ictoutsourcing.procurement;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The agency's choice whether what is supplied may originate in Mainland China (原產地限制). See 四(四).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param restricted  whether the agency restricts the origin, null when not recorded
 * @param riskAndFeasibilityAssessedOn  the day on which it assessed the risk and the feasibility of the procurement,
 *     null when not recorded
 */
@Value.Builder
public record OriginRestriction(
        @Nullable Boolean restricted, @Nullable LocalDate riskAndFeasibilityAssessedOn)
        implements WithOriginRestriction {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static OriginRestrictionBuilder builder() {
        return new OriginRestrictionBuilder();
    }
}
