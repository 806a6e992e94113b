package tw.ictoutsourcing.assessment.article09;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.audit.Audit;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Deadline;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Performance;

/** Judges 9/audited-regularly of one firm, from its start to its end. */
final class AuditedRegularly {

    private final Engagement engagement;
    private final Circumstances at;
    private final Firm firm;

    AuditedRegularly(Firm firm, Engagement engagement, Circumstances at) {
        this.firm = firm;
        this.engagement = engagement;
        this.at = at;
    }

    /**
     * A firm that is to be audited.
     *
     * @param started  since when, null when not recorded
     * @param startNotRecorded  the ruling where the start decides and is not recorded
     * @param endedOn  its own end, null while it takes part
     */
    record Firm(
            PartyId id,
            @Nullable LocalDate started,
            Ruling startNotRecorded,
            @Nullable LocalDate endedOn) {}

    Ruling judge() {
        if (at.lastDay() != null) {
            return between(at.lastDay(), at.lastDay());
        }
        Performance performance = engagement.performance();
        Ruling onAnyDay = performance == null || performance.startedOn() == null
                ? Ruling.pending()
                : between(performance.startedOn(), at.today());
        return switch (onAnyDay.verdict()) {
            case BREACHED -> onAnyDay;
            case INSUFFICIENT -> onAnyDay.and(at.endKnown());
            case NEEDS_REVIEW, PENDING, COMPLIES, NOT_APPLICABLE -> at.endKnown();
        };
    }

    /** The best that can be said as of one of the days, of which there is one where the end of the relation is known. */
    private Ruling between(LocalDate first, LocalDate last) {
        LocalDate earliest = notAfterOwnEnd(first);
        LocalDate latest = notAfterOwnEnd(last);
        boolean over = at.reached() == Stage.CLOSED || (firm.endedOn != null && !firm.endedOn.isAfter(at.today()));
        if (firm.started != null && firm.started.isAfter(latest)) {
            return over ? Ruling.needsReview("not-started-by-the-end", "") : Ruling.pending();
        }
        List<Audit> audits = engagement.audits();
        if (audits == null) {
            return Ruling.missingInEngagement("audits");
        }
        int newest = newest(audits, latest);
        LocalDate due = newest < 0 ? null : due(audits.get(newest).completedOn());
        if (due != null && !earliest.isAfter(due)) {
            return over ? Ruling.complies() : Ruling.complies().until(Moment.of(due));
        }
        Ruling doubtful = doubtful(audits, earliest, latest);
        if (doubtful.verdict() != Verdict.COMPLIES) {
            return doubtful;
        }
        return firm.started == null ? firm.startNotRecorded : notInTime(earliest, over, newest, due);
    }

    private Ruling notInTime(LocalDate day, boolean over, int newest, @Nullable LocalDate newestDue) {
        LocalDate firstDue = due(Objects.requireNonNull(firm.started));
        if (!day.isAfter(firstDue)) {
            return over
                    ? Ruling.needsReview("not-audited-by-the-end", "").with("due", firstDue)
                    : Ruling.pending().until(Moment.of(firstDue));
        }
        boolean neverSinceStart = newestDue == null || newestDue.isBefore(firstDue);
        return neverSinceStart
                ? Ruling.breached("not-audited", "").with("due", firstDue)
                : Ruling.breachedInEngagement("not-audited-again", "audits[" + newest + "].completedOn")
                        .with("due", newestDue);
    }

    /** The newest of the audits that count for the firm and have a date by the day, below zero where there is none. */
    private int newest(List<Audit> audits, LocalDate latest) {
        int newest = -1;
        for (int i = 0; i < audits.size(); i++) {
            Audit audit = audits.get(i);
            boolean counts = firm.id.equals(audit.party())
                    && audit.withCityChecklist() == Answer.YES
                    && audit.completedOn() != null
                    && !audit.completedOn().isAfter(latest);
            if (counts
                    && (newest < 0
                            || audit.completedOn().isAfter(audits.get(newest).completedOn()))) {
                newest = i;
            }
        }
        return newest;
    }

    /** What is missing of audits that may count for the firm and may be in time. */
    private Ruling doubtful(List<Audit> audits, LocalDate earliest, LocalDate latest) {
        Ruling doubtful = Ruling.complies();
        for (int i = 0; i < audits.size(); i++) {
            Audit audit = audits.get(i);
            LocalDate completed = audit.completedOn();
            boolean inTime = completed == null || (!completed.isAfter(latest) && !earliest.isAfter(due(completed)));
            if (inTime && audit.withCityChecklist() != Answer.NO && !ofAnother(audit.party())) {
                doubtful = doubtful.and(certain(audit, "audits[" + i + "]."));
            }
        }
        return doubtful;
    }

    private boolean ofAnother(@Nullable PartyId party) {
        return party != null
                && !party.equals(firm.id)
                && (engagement.participants() == null || engagement.knows(party));
    }

    private Ruling certain(Audit audit, String place) {
        return party(audit.party(), place + "party")
                .and(recorded(audit.completedOn(), place + "completedOn"))
                .and(recorded(audit.checklist(), place + "checklist"))
                .and(recorded(audit.items(), place + "items"));
    }

    private Ruling party(@Nullable PartyId party, String place) {
        return party == null || engagement.knows(party)
                ? recorded(party, place)
                : Ruling.contradictoryInEngagement("unknown-party", place, "participants");
    }

    private static Ruling recorded(@Nullable Object fact, String place) {
        return fact == null ? Ruling.missingInEngagement(place) : Ruling.complies();
    }

    private LocalDate notAfterOwnEnd(LocalDate day) {
        return firm.endedOn != null && firm.endedOn.isBefore(day) ? firm.endedOn : day;
    }

    private LocalDate due(LocalDate from) {
        return Deadline.ofInterval(from, at.policy().auditIntervalInForce()).day();
    }
}
