package tw.ictoutsourcing.assessment.article07;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.operation.Coverage;
import tw.ictoutsourcing.operation.SecurityDuty;

/**
 * The security staff of an engagement, as far as it counts or may count.
 *
 * @param assignments  the assignments that are not known to be part of somebody's job only
 * @param none  whether it is recorded that there is nobody at all
 */
record SecurityStaff(List<SecurityAssignment> assignments, boolean none) {

    /** Whether every day of a range is covered. */
    Ruling on(LocalDate first, LocalDate last) {
        Coverage certain = coverage(SecurityAssignment::certain);
        if (certain.firstGap(first, last) == null) {
            return Ruling.complies();
        }
        LocalDate gap = coverage(assignment -> true).firstGap(first, last);
        if (gap != null) {
            return assignments.isEmpty()
                    ? onSomeDay()
                    : Ruling.breached("gap", "securityStaff").with("day", gap);
        }
        Ruling ruling = Ruling.complies();
        for (SecurityAssignment assignment : assignments) {
            SecurityDuty days = assignment.days();
            LocalDate from = days.from().isAfter(first) ? days.from() : first;
            LocalDate to = days.to() != null && days.to().isBefore(last) ? days.to() : last;
            if (!assignment.certain() && certain.firstGap(from, to) != null) {
                ruling = ruling.and(assignment.known());
            }
        }
        return ruling;
    }

    /** Whether nobody at all can have been assigned, on whichever day. */
    Ruling onSomeDay() {
        if (!assignments.isEmpty()) {
            return Ruling.complies();
        }
        return Ruling.breached(none ? "none" : "not-the-whole-job", "securityStaff");
    }

    /** The first day from a day on that is not known to be covered, null if there is none. */
    @Nullable
    LocalDate firstGap(LocalDate first) {
        return coverage(SecurityAssignment::certain).firstGap(first, LocalDate.MAX);
    }

    private Coverage coverage(Predicate<SecurityAssignment> counts) {
        return Coverage.of(assignments.stream()
                .filter(counts)
                .map(SecurityAssignment::days)
                .toList());
    }
}
