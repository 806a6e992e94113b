package tw.ictoutsourcing.operation;

import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Taipei;

/**
 * The time in which the vendor performs the work (履約).
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param startedOn  the first day, null when it has not begun as far as recorded
 * @param endedOn  the day from which the relation has ended, null when it has not as far as recorded
 * @param ending  how the relation ended, null when not recorded
 * @param endedBeforeStart  whether the relation ended before performance began, null when not recorded
 */
@Value.Builder
public record Performance(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable EndingKind ending,
        @Nullable Boolean endedBeforeStart)
        implements WithPerformance {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static PerformanceBuilder builder() {
        return new PerformanceBuilder();
    }

    /**
     * Whether performance has begun.
     *
     * @param now  the instant at which it is asked, not null
     * @return true if the recorded start has come
     */
    public boolean startedBy(Instant now) {
        return startedOn != null && !startedOn.isAfter(Taipei.dateOf(now));
    }

    /**
     * Whether the relation has ended.
     *
     * @param now  the instant at which it is asked, not null
     * @return true from the recorded day of the end on
     */
    public boolean endedBy(Instant now) {
        return endedOn != null && !endedOn.isAfter(Taipei.dateOf(now));
    }

    /**
     * Whether the recorded end lies before the recorded start, which cannot be.
     *
     * @return true if both are recorded and contradict each other
     */
    public boolean endPrecedesStart() {
        return startedOn != null && endedOn != null && endedOn.isBefore(startedOn);
    }
}
