package tw.ictoutsourcing.personaldata;

import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.fact.Taipei;

/**
 * A violation of the Personal Data Protection Act or of the City's rules on personal data. See 六.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param on  the day of the violation, null when not recorded
 * @param description  what happened, without data of the persons concerned, null when not recorded
 */
@Value.Builder
public record LawViolation(@Nullable LocalDate on, @Nullable String description) implements WithLawViolation {

    /** Blank text is kept as not recorded. */
    public LawViolation {
        description = Recorded.text(description);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static LawViolationBuilder builder() {
        return new LawViolationBuilder();
    }

    /**
     * Whether the violation has happened; one without a date has.
     *
     * @param now  the instant at which it is asked, not null
     * @return false if its date lies after the instant
     */
    public boolean happenedBy(Instant now) {
        return on == null || !on.isAfter(Taipei.dateOf(now));
    }
}
