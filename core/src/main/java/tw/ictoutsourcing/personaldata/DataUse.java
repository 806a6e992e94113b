package tw.ictoutsourcing.personaldata;

import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.ScopeId;
import tw.ictoutsourcing.fact.Taipei;

/**
 * A use of personal data by a firm that takes part (利用). See 六.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param by  the vendor or the participant that used it, null when not recorded
 * @param on  the day of the use, null when not recorded
 * @param scope  the item of the agreed scope that it belongs to, or any other, null when not recorded
 * @param category  the category of the data, null when not recorded
 * @param purpose  what it was used for, null when not recorded
 */
@Value.Builder
public record DataUse(
        @Nullable PartyId by,
        @Nullable LocalDate on,
        @Nullable ScopeId scope,
        @Nullable DataCategory category,
        @Nullable Purpose purpose)
        implements WithDataUse {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static DataUseBuilder builder() {
        return new DataUseBuilder();
    }

    /**
     * Whether the use has happened; one without a date has.
     *
     * @param now  the instant at which it is asked, not null
     * @return false if its date lies after the instant
     */
    public boolean happenedBy(Instant now) {
        return on == null || !on.isAfter(Taipei.dateOf(now));
    }
}
