package tw.ictoutsourcing.operation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which at least one of several assignments to security work runs. See 七(五).
 * <p>
 * Which assignments count, such as those of persons whose whole job it is, the caller decides. Adjoining assignments
 * leave no gap; one without an end runs on; one without a start covers no day.
 *
 * @param duties  the assignments that count, in the order of their first days, without those of which it is not
 *     recorded, not null
 */
public record Coverage(List<SecurityDuty> duties) {

    /** Puts the assignments in order. */
    public Coverage {
        duties = duties.stream()
                .filter(duty -> duty.from() != null)
                .sorted(Comparator.comparing(SecurityDuty::from))
                .toList();
    }

    /**
     * The coverage by some assignments.
     *
     * @param duties  the assignments that count, in any order, not null
     * @return the coverage, not null
     */
    public static Coverage of(List<SecurityDuty> duties) {
        return new Coverage(duties);
    }

    /**
     * The first day of a range on which no assignment runs.
     *
     * @param first  the first day of the range, not null
     * @param last  the last day of the range, not null
     * @return the day, null if every day is covered
     */
    public @Nullable LocalDate firstGap(LocalDate first, LocalDate last) {
        LocalDate open = first;
        for (SecurityDuty duty : duties) {
            if (open.isAfter(last) || duty.from().isAfter(open)) {
                break;
            }
            if (duty.to() == null || !duty.to().isBefore(last)) {
                return null;
            }
            if (!duty.to().isBefore(open)) {
                open = duty.to().plusDays(1);
            }
        }
        return open.isAfter(last) ? null : open;
    }
}
