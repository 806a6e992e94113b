package tw.ictoutsourcing.assessment.article06;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.DataUse;
import tw.ictoutsourcing.personaldata.PersonalData;

/** Judges 6/within-purpose. */
final class WithinPurpose implements Judge.Within<PersonalData> {

    /** Judges the uses by the agreed terms: whether the user is known and the relation ran then is left. */
    static Ruling judge(PersonalData data, Circumstances at) {
        DataHandlingTerms terms = Agreed.terms(data);
        Ruling period = Agreed.period(terms.period()).under("terms");
        Ruling ruling = Agreed.lists(terms).under("terms").and(period);
        List<DataUse> uses = Objects.requireNonNull(data.uses());
        for (int i = 0; i < uses.size(); i++) {
            DataUse use = uses.get(i);
            if (use.happenedBy(at.instant())) {
                String place = "uses[" + i + "].";
                ruling = ruling.and(Ruling.recorded(use.by(), place + "by"))
                        .and(limb(use.scope(), terms::coversScope, terms.scope(), place + "scope"))
                        .and(limb(use.category(), terms::coversCategory, terms.categories(), place + "category"))
                        .and(limb(use.purpose(), terms::coversPurpose, terms.purposes(), place + "purpose"))
                        .and(Ruling.recorded(use.on(), place + "on"));
                if (use.on() != null && period.verdict() == Verdict.COMPLIES) {
                    ruling = ruling.and(within(terms.period(), use.on(), place + "on"));
                }
            }
        }
        return ruling;
    }

    @Override
    public Ruling judge(PersonalData data, Engagement engagement, Circumstances at) {
        Ruling ruling = judge(data, at);
        LocalDate endedOn = engagement.performance() == null
                ? null
                : engagement.performance().endedOn();
        List<DataUse> uses = Objects.requireNonNull(data.uses());
        for (int i = 0; i < uses.size(); i++) {
            DataUse use = uses.get(i);
            String place = "uses[" + i + "].";
            if (use.happenedBy(at.instant()) && use.by() != null) {
                ruling = ruling.and(Parties.known(use.by(), place + "by", engagement));
            }
            if (use.happenedBy(at.instant()) && use.on() != null) {
                ruling = ruling.and(beforeTheEnd(use.on(), endedOn, place + "on", at));
            }
        }
        return ruling;
    }

    /** Whether what was used is agreed; that nothing is agreed is told of the terms, once for all uses. */
    private static <T> Ruling limb(
            @Nullable T used, Function<T, Answer> agreement, @Nullable List<?> agreed, String place) {
        if (used == null) {
            return Ruling.missing(place);
        }
        if (agreed == null || agreed.isEmpty()) {
            return Ruling.complies();
        }
        return switch (agreement.apply(used)) {
            case YES -> Ruling.complies();
            case NO -> Ruling.breached("outside", place);
            case UNKNOWN -> Ruling.needsReview("other-words", place);
        };
    }

    private static Ruling within(@Nullable Days period, LocalDate day, String place) {
        return switch (period == null ? Answer.UNKNOWN : period.contains(day)) {
            case YES -> Ruling.complies();
            case NO -> Ruling.breached("outside-period", place);
            case UNKNOWN -> Agreed.ends(period).under("terms");
        };
    }

    private static Ruling beforeTheEnd(LocalDate day, @Nullable LocalDate endedOn, String place, Circumstances at) {
        if (endedOn == null) {
            return at.reached() == Stage.CLOSED ? Ruling.missingInEngagement("performance.endedOn") : Ruling.complies();
        }
        if (day.equals(endedOn)) {
            return Ruling.needsReview("on-day-of-end", place);
        }
        return day.isAfter(endedOn) ? Ruling.breached("after-the-end", place) : Ruling.complies();
    }
}
