package tw.ictoutsourcing.operation;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.PersonnelNumber;

/**
 * The confirmation by the security staff that performance conforms to the security rules of both sides. See 七(五).
 * <p>
 * Of that staff is whoever has an assignment as a whole job, whatever its days. A confirmation that is dated ahead confirms
 * nothing yet.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param toAgencyRules  whether it conforms to the agency's rules, null when not recorded
 * @param toVendorRules  whether it conforms to the vendor's rules, null when not recorded
 * @param confirmedBy  the team member who confirmed it, null when not recorded
 * @param confirmedOn  the day of the confirmation, null when not recorded
 */
@Value.Builder
public record Conformity(
        @Nullable Boolean toAgencyRules,
        @Nullable Boolean toVendorRules,
        @Nullable PersonnelNumber confirmedBy,
        @Nullable LocalDate confirmedOn)
        implements WithConformity {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ConformityBuilder builder() {
        return new ConformityBuilder();
    }
}
