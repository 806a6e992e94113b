package tw.ictoutsourcing.assessment.article07;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Performance;

/** Judges 7-5/dedicated-security-staff: on every day of performance so far somebody whose whole job is security. */
final class DedicatedSecurityStaff implements Judge<Engagement> {

    private static final Performance NOTHING_RECORDED = Performance.builder().build();

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        Performance performance = engagement.performance() == null ? NOTHING_RECORDED : engagement.performance();
        LocalDate start = performance.startedOn();
        if (start != null && start.isAfter(at.today()) && at.endKnown().verdict() == Verdict.COMPLIES) {
            return Ruling.pending(); // asked beforehand: no day of performance has come
        }
        Ruling known = Ruling.recorded(start, "performance.startedOn").and(at.endKnown());
        if (engagement.securityStaff() == null) {
            return Ruling.missing("securityStaff").and(known);
        }
        SecurityStaff staff = new SecurityStaff(
                SecurityAssignment.of(engagement, engagement.securityStaff()),
                engagement.securityStaff().isEmpty());
        if (known.verdict() == Verdict.COMPLIES) {
            Ruling ruling = staff.on(start, lastDay(start, at));
            return at.reached() == Stage.CLOSED || ruling.verdict() != Verdict.COMPLIES
                    ? ruling
                    : standing(staff.firstGap(start), performance.endedOn());
        }
        Ruling best = onTheBestDays(staff, performance, at);
        return best.verdict() == Verdict.BREACHED ? best : known;
    }

    /** Today or, once the relation has ended, the last day before: from the day of its end on it has. */
    private static LocalDate lastDay(LocalDate start, Circumstances at) {
        LocalDate day = at.lastDay();
        return at.reached() == Stage.CLOSED && day.isAfter(start) ? day.minusDays(1) : day;
    }

    /** Until the day before the first gap to come, unless the relation is recorded to have ended by then. */
    private static Ruling standing(@Nullable LocalDate gap, @Nullable LocalDate end) {
        return gap == null || (end != null && !gap.isBefore(end))
                ? Ruling.complies()
                : Ruling.complies().until(Moment.of(gap.minusDays(1)));
    }

    /** The best that can be said where the first or the last day is not known: the fewer days, the better. */
    private static Ruling onTheBestDays(SecurityStaff staff, Performance performance, Circumstances at) {
        LocalDate start = performance.startedOn();
        if (start != null && start.isAfter(at.today())) {
            return Ruling.complies(); // perhaps no day of performance ever came
        }
        if (start != null && !performance.endPrecedesStart()) {
            return staff.on(start, start);
        }
        LocalDate last = at.lastDay();
        if (start != null || last == null) {
            return staff.onSomeDay();
        }
        Ruling onLast = staff.on(last, last);
        return at.reached() == Stage.CLOSED ? onLast.or(staff.on(last.minusDays(1), last.minusDays(1))) : onLast;
    }
}
