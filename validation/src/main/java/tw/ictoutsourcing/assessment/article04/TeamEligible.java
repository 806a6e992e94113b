package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ground;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * Judges 4-3/team-eligible of a firm or a person within an engagement. The duty is on the tender document: where there was
 * no tender, one who would be barred is put before a person.
 *
 * @param <T>  the type of what is judged
 */
final class TeamEligible<T> implements Judge.Within<T> {

    private static final Judge<Engagement> CONSISTENT = new NoTenderConsistent();

    private final Judge<T> eligible;

    TeamEligible(Judge<T> eligible) {
        this.eligible = eligible;
    }

    @Override
    public Ruling judge(T subject, Engagement engagement, Circumstances at) {
        Ruling ruling = eligible.judge(subject, at);
        if (ruling.verdict() != Verdict.BREACHED
                || engagement.reasonForNoTender().isEmpty()) {
            return ruling;
        }
        Ruling consistent = CONSISTENT.judge(engagement, at);
        if (consistent.verdict() != Verdict.COMPLIES) {
            return consistent;
        }
        Ground barred = ruling.grounds().get(0);
        return Ruling.needsReview(barred.word() + "-without-tender", barred.place());
    }
}
