package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.ParticipantRole;

/** Judges 4-3/team-eligible of a joint bidder or a subcontractor; another firm is asked about in the sensitive scope only. */
final class ParticipantEligible implements Judge<Participant> {

    @Override
    public Ruling judge(Participant firm, Circumstances at) {
        if (firm.role() == ParticipantRole.OTHER) {
            return Ruling.notApplicable("other-role");
        }
        Ruling eligible = FirmEligible.judge(firm.origin());
        return firm.role() == null && eligible.verdict() == Verdict.BREACHED ? Ruling.missing("role") : eligible;
    }
}
