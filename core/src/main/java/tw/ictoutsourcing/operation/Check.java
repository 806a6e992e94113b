package tw.ictoutsourcing.operation;

import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Taipei;

/**
 * An inspection (查驗) or an acceptance (驗收) that was held. See 七(四).
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param heldOn  the day on which it was held, null when not recorded
 * @param guidelineReviewed  whether it was checked that the City's system security guideline is followed, null when not
 *     recorded
 */
@Value.Builder
public record Check(@Nullable LocalDate heldOn, @Nullable Boolean guidelineReviewed) implements WithCheck {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static CheckBuilder builder() {
        return new CheckBuilder();
    }

    /**
     * Whether it has been held; one without a date has.
     *
     * @param now  the instant at which it is asked, not null
     * @return false if its day lies after the instant
     */
    public boolean heldBy(Instant now) {
        return heldOn == null || !heldOn.isAfter(Taipei.dateOf(now));
    }
}
