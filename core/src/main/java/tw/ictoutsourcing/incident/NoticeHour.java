package tw.ictoutsourcing.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.policy.HourStart;

/**
 * The hour within which the agency must be told of an incident, as far as the recorded facts fix its end. See 七(六) and 十.
 * <p>
 * Where its start is recorded both ends are the same. Where it is not, the other facts may still bound it: nobody knows
 * of an incident before it occurs, and whoever gave a notice knew.
 *
 * @param earliestEnd  before which the hour cannot end, null when nothing recorded bounds it
 * @param latestEnd  after which the hour cannot end, null when nothing recorded bounds it
 */
public record NoticeHour(
        @Nullable Instant earliestEnd, @Nullable Instant latestEnd) {

    /** How long the vendor has. */
    public static final Duration LENGTH = Duration.ofHours(1);

    static NoticeHour of(Incident incident, HourStart start) {
        Instant fromOccurrence = hourAfter(incident.occurredAt());
        Instant fromKnowing = hourAfter(incident.knownAt());
        Instant fromFirstNotice =
                hourAfter(earliest(Objects.requireNonNullElse(incident.notices(), List.<Notice>of()).stream()
                        .map(Notice::givenAt)));
        return switch (start) {
            case KNOWING ->
                fromKnowing != null
                        ? new NoticeHour(fromKnowing, fromKnowing)
                        : new NoticeHour(fromOccurrence, fromFirstNotice);
            case OCCURRENCE ->
                fromOccurrence != null
                        ? new NoticeHour(fromOccurrence, fromOccurrence)
                        : new NoticeHour(null, earliest(Stream.of(fromKnowing, fromFirstNotice)));
        };
    }

    private static @Nullable Instant earliest(Stream<@Nullable Instant> instants) {
        return instants.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable Instant hourAfter(@Nullable Instant start) {
        if (start == null) {
            return null;
        }
        return start.isAfter(Instant.MAX.minus(LENGTH)) ? Instant.MAX : start.plus(LENGTH);
    }

    /**
     * Whether something at an instant is known to be within the hour.
     *
     * @param instant  the instant, not null
     * @return true if the hour cannot have ended before it; its last instant is within
     */
    public boolean surelyRunsAt(Instant instant) {
        return earliestEnd != null && !instant.isAfter(earliestEnd);
    }

    /**
     * Whether the hour is known to be over.
     *
     * @param instant  the instant, not null
     * @return true if the hour must have ended before it
     */
    public boolean surelyOverAt(Instant instant) {
        return latestEnd != null && instant.isAfter(latestEnd);
    }
}
