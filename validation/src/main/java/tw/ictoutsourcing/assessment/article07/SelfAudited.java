package tw.ictoutsourcing.assessment.article07;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.audit.SelfAudit;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Deadline;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Performance;

/** Judges 7-7/self-audited. The text does not say that self-audits recur: an older one is put before a person. */
final class SelfAudited implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        if (engagement.selfAudits() == null) {
            return Ruling.missing("selfAudits").and(at.endKnown());
        }
        return at.lastDay() == null ? endUnknown(engagement, at) : asOf(at.lastDay(), engagement, at);
    }

    /** Where there was none so far, there was none at the end, whichever day it was. */
    private static Ruling endUnknown(Engagement engagement, Circumstances at) {
        boolean some = Objects.requireNonNull(engagement.selfAudits()).stream()
                .anyMatch(audit -> audit.completedBy(at.today()));
        if (some) {
            return at.endKnown();
        }
        Ruling none = noneAtTheEnd(engagement.performance(), at);
        return none.verdict() == Verdict.BREACHED ? none : none.and(at.endKnown());
    }

    private static Ruling asOf(LocalDate day, Engagement engagement, Circumstances at) {
        boolean ended = at.reached() == Stage.CLOSED;
        List<SelfAudit> audits = Objects.requireNonNull(engagement.selfAudits());
        OptionalInt last = engagement.lastSelfAudit(day);
        LocalDate due = last.isEmpty() ? null : due(audits.get(last.getAsInt()).completedOn(), at);
        if (due != null && !day.isAfter(due)) {
            return ended ? Ruling.complies() : Ruling.complies().until(Moment.of(due));
        }
        Ruling dated = dated(audits);
        if (dated.verdict() != Verdict.COMPLIES) {
            return dated;
        }
        if (due != null) {
            return Ruling.needsReview("only-an-older-one", "selfAudits[" + last.getAsInt() + "].completedOn")
                    .with("due", due);
        }
        return ended ? noneAtTheEnd(engagement.performance(), at) : noneYet(day, engagement.performance(), at);
    }

    /** A breach unless performance may never have begun. */
    private static Ruling noneAtTheEnd(@Nullable Performance performance, Circumstances at) {
        boolean began = performance != null
                && (performance.startedBy(at.instant()) || Boolean.FALSE.equals(performance.endedBeforeStart()));
        return began
                ? Ruling.breached("none-at-the-end", "selfAudits")
                : Ruling.recorded(performance == null ? null : performance.startedOn(), "performance.startedOn");
    }

    private static Ruling dated(List<SelfAudit> audits) {
        Ruling ruling = Ruling.complies();
        for (int i = 0; i < audits.size(); i++) {
            ruling = ruling.and(Ruling.recorded(audits.get(i).completedOn(), "selfAudits[" + i + "].completedOn"));
        }
        return ruling;
    }

    private static Ruling noneYet(LocalDate day, @Nullable Performance performance, Circumstances at) {
        if (performance == null || performance.startedOn() == null) {
            return Ruling.missing("performance.startedOn");
        }
        LocalDate due = due(performance.startedOn(), at);
        return day.isAfter(due)
                ? Ruling.breached("none", "selfAudits").with("due", due)
                : Ruling.pending().until(Moment.of(due));
    }

    private static LocalDate due(LocalDate from, Circumstances at) {
        return Deadline.ofInterval(from, at.policy().selfAuditIntervalInForce()).day();
    }
}
