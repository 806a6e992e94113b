package tw.ictoutsourcing.assessment.article04;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.procurement.InformationSystem;

/** Judges 4-1/protection-level-set of one system of an engagement. */
final class ProtectionLevelSet implements Judge.Within<InformationSystem> {

    private static final Judge<InformationSystem> RATED = new SystemRated();

    @Override
    public Ruling judge(InformationSystem system, Engagement engagement, Circumstances at) {
        Ruling rated = RATED.judge(system, at);
        boolean ratedByNow =
                rated.verdict() == Verdict.COMPLIES && system.ratedAt().hasComeBy(at.instant());
        LocalDate joined = system.joinedOn();
        if (joined != null && joined.isAfter(at.today())) {
            return ratedByNow ? Ruling.complies() : Ruling.pending();
        }
        if (Tendering.awaited(engagement, at)) {
            return ratedByNow ? Ruling.complies() : at.notYet();
        }
        boolean toCome = system.ratedAt() != null && !system.ratedAt().hasComeBy(at.instant());
        if (engagement.reasonForNoTender().isPresent()) {
            return toCome ? rated.and(Ruling.insufficient("still-to-come", "ratedAt")) : rated;
        }
        Moment began = Tendering.began(engagement, at);
        if (began == null) {
            return Tendering.beginningMissing(engagement).and(rated);
        }
        if (system.ratedAt() == null) {
            return rated;
        }
        return toCome
                ? rated.and(Ruling.breached("still-to-come", "ratedAt"))
                : rated.and(inTime(system.ratedAt(), began, joined));
    }

    /** A system that joined once the tender had begun was to be rated before it joined. */
    private static Ruling inTime(Moment rated, Moment began, @Nullable LocalDate joined) {
        if (rated.order(began) == Moment.Order.BEFORE) {
            return Ruling.complies();
        }
        return joined == null || joined.isBefore(began.date())
                ? before(rated, began, "rated-too-late", "rated-on-the-day-of-the-tender")
                : before(rated, Moment.of(joined), "rated-after-joining", "rated-on-the-day-of-joining");
    }

    private static Ruling before(Moment rated, Moment limit, String late, String sameDay) {
        return switch (rated.order(limit)) {
            case BEFORE -> Ruling.complies();
            case SAME, AFTER -> Ruling.breached(late, "ratedAt");
            case UNDECIDED -> Ruling.needsReview(sameDay, "ratedAt");
        };
    }
}
