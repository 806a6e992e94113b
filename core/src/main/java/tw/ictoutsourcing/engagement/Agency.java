package tw.ictoutsourcing.engagement;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * The agency that entrusts the work (機關).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param name  the agency's name, null when not recorded
 * @param unit  the unit in charge, null when not recorded
 */
@Value.Builder
public record Agency(@Nullable String name, @Nullable String unit) implements WithAgency {

    /** Blank text is kept as not recorded. */
    public Agency {
        name = Recorded.text(name);
        unit = Recorded.text(unit);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static AgencyBuilder builder() {
        return new AgencyBuilder();
    }
}
