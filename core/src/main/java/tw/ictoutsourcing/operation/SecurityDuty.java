package tw.ictoutsourcing.operation;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.PersonnelNumber;

/**
 * The assignment of a person to security work (資安專職人員). See 七(五).
 * <p>
 * An assignment covers its days from the first to the last, both included, and ends when the person leaves the team. Somebody
 * has to be assigned on every day of performance: to today or, once the relation has ended, to the day before its end. An
 * assignment that contradicts itself, or of a person who is not in the team, matters only where the others leave a gap.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param person  the team member, null when not recorded
 * @param wholeJob  whether security is the person's whole job (專職), null when not recorded
 * @param from  the first day, null when not recorded
 * @param to  the last day, null when the assignment still runs as far as recorded
 */
@Value.Builder
public record SecurityDuty(
        @Nullable PersonnelNumber person,
        @Nullable Boolean wholeJob,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements WithSecurityDuty {

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static SecurityDutyBuilder builder() {
        return new SecurityDutyBuilder();
    }

    /**
     * Whether the recorded last day lies before the recorded first day, which cannot be.
     *
     * @return true if both are recorded and contradict each other
     */
    public boolean endPrecedesStart() {
        return from != null && to != null && to.isBefore(from);
    }

    /**
     * The assignment as it ends when the person leaves.
     *
     * @param leftOn  the person's last day, null when the person has not left
     * @return the assignment with the earlier of both ends, not null
     */
    public SecurityDuty endingWith(@Nullable LocalDate leftOn) {
        return leftOn == null || (to != null && to.isBefore(leftOn)) ? this : withTo(leftOn);
    }
}
