package tw.ictoutsourcing.assessment.article07;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.operation.RemoteGrant;

/** Judges 7-1/multi-factor of a grant. */
final class MultiFactor implements Judge<RemoteGrant> {

    @Override
    public Ruling judge(RemoteGrant grant, Circumstances at) {
        if (grant.factors() == null) {
            return Ruling.missing("factors");
        }
        return switch (grant.multiFactor()) {
            case YES -> Ruling.complies();
            case NO -> Ruling.breached("one-category", "factors");
            case UNKNOWN -> Ruling.needsReview("kind-left-open", "factors");
        };
    }
}
