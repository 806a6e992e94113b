package tw.ictoutsourcing.procurement;

import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.CompliantProcurement;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.fact.SystemId;

/**
 * An information system that the work concerns (資通系統), and the protection it was found to need. See 四(一).
 *
 * @param id  the system's id, unique within the engagement, not null
 * @param name  the system's name, null when not recorded
 * @param ratings  its protection levels, null when not recorded
 * @param ratedAt  when it was rated, null when not recorded
 * @param joinedOn  the day on which it joined the engagement, null when it was there from the start
 */
@CompliantProcurement
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record InformationSystem(
        SystemId id,
        @Nullable String name,
        @Nullable Ratings ratings,
        @Nullable Moment ratedAt,
        @Nullable LocalDate joinedOn)
        implements WithInformationSystem, GuidelineSubject {

    /**
     * Refuses a system without an id.
     *
     * @throws NullPointerException if the id is null
     */
    public InformationSystem {
        Objects.requireNonNull(id, "id");
        name = Recorded.text(name);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static InformationSystemBuilder builder() {
        return new InformationSystemBuilder();
    }
}
