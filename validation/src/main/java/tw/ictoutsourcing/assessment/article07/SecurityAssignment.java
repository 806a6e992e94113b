package tw.ictoutsourcing.assessment.article07;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.SecurityDuty;
import tw.ictoutsourcing.personnel.TeamMember;

/**
 * An assignment to security that counts, or may count for all that is recorded.
 *
 * @param days  the assignment with all the days on which it may run
 * @param known  complies where it is known to run on these days, else what is not known or contradicts itself
 */
record SecurityAssignment(SecurityDuty days, Ruling known) {

    /** Those of an engagement that are not known to be part of somebody's job only. */
    static List<SecurityAssignment> of(Engagement engagement, List<SecurityDuty> staff) {
        List<SecurityAssignment> assignments = new ArrayList<>();
        for (int i = 0; i < staff.size(); i++) {
            if (!Boolean.FALSE.equals(staff.get(i).wholeJob())) {
                assignments.add(of(engagement, staff.get(i), "securityStaff[" + i + "]."));
            }
        }
        return assignments;
    }

    private static SecurityAssignment of(Engagement engagement, SecurityDuty duty, String place) {
        Ruling known = KnownPerson.in(engagement, duty.person(), place + "person")
                .and(Ruling.recorded(duty.wholeJob(), place + "wholeJob"))
                .and(Ruling.recorded(duty.from(), place + "from"));
        SecurityDuty longest = duty;
        if (duty.endPrecedesStart()) {
            known = known.and(Ruling.contradictory("ends-before-it-starts", place + "to", place + "from"));
            longest = longest.withTo(null);
        }
        if (duty.from() == null || duty.endPrecedesStart()) {
            longest = longest.withFrom(LocalDate.MIN);
        }
        return new SecurityAssignment(longest.endingWith(lastDay(engagement, duty)), known);
    }

    private static @Nullable LocalDate lastDay(Engagement engagement, SecurityDuty duty) {
        return duty.person() == null
                ? null
                : engagement.member(duty.person()).map(TeamMember::leftOn).orElse(null);
    }

    boolean certain() {
        return known.verdict() == Verdict.COMPLIES;
    }
}
