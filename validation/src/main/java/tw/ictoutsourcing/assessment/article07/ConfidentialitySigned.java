package tw.ictoutsourcing.assessment.article07;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.personnel.TeamMember;

/** Judges 7-2/confidentiality-signed of a person who performs the work. */
final class ConfidentialitySigned implements Judge<TeamMember> {

    @Override
    public Ruling judge(TeamMember member, Circumstances at) {
        Moment start = member.startedAt();
        if (start != null && !member.startedBy(at.instant())) {
            return Ruling.pending();
        }
        return Ruling.recorded(start, "startedAt")
                .and(signed(member.affidavit(), "affidavit", start, at))
                .and(signed(member.consent(), "consent", start, at));
    }

    private static Ruling signed(@Nullable Act paper, String place, @Nullable Moment start, Circumstances at) {
        return switch (Act.standing(paper, at.instant())) {
            case DONE -> start == null ? Ruling.complies() : before(start, paper.at(), place);
            case DONE_UNDATED -> Ruling.missing(place + ".at");
            case CONTRADICTORY -> Ruling.contradictory("signed-and-not-signed", place + ".done", place + ".at");
            case NOT_DONE -> start == null ? Ruling.complies() : notSigned(paper, place);
            case NOT_RECORDED -> Ruling.missing(place + ".done");
        };
    }

    private static Ruling before(Moment start, Moment signed, String place) {
        return switch (signed.order(start)) {
            case BEFORE -> Ruling.complies();
            case SAME, AFTER -> Ruling.breached("signed-late", place + ".at");
            case UNDECIDED -> Ruling.needsReview("signed-on-the-day-of-the-start", place + ".at");
        };
    }

    private static Ruling notSigned(Act paper, String place) {
        return Boolean.FALSE.equals(paper.done())
                ? Ruling.breached("not-signed", place + ".done")
                : Ruling.breached("still-to-be-signed", place + ".at");
    }
}
