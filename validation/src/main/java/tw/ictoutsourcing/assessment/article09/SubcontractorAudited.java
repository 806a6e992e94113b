package tw.ictoutsourcing.assessment.article09;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.vendor.Participant;
import tw.ictoutsourcing.vendor.ParticipantRole;

/** Judges 9/audited-regularly of another firm, which only a subcontractor has to be. */
final class SubcontractorAudited implements Judge.Within<Participant> {

    private static final Ruling NOT_SUB_ENTRUSTED = Ruling.notApplicable("no-subcontractor");

    @Override
    public Ruling judge(Participant firm, Engagement engagement, Circumstances at) {
        if (firm.role() == ParticipantRole.JOINT_BIDDER || firm.role() == ParticipantRole.OTHER) {
            return NOT_SUB_ENTRUSTED;
        }
        Ruling audited = asSubcontractor(firm, engagement, at);
        return firm.role() == ParticipantRole.SUBCONTRACTOR
                ? audited
                : switch (audited.verdict()) {
                    case BREACHED, NEEDS_REVIEW -> Ruling.missing("role");
                    case INSUFFICIENT -> Ruling.missing("role").and(audited);
                    case PENDING, COMPLIES, NOT_APPLICABLE -> audited;
                };
    }

    private static Ruling asSubcontractor(Participant firm, Engagement engagement, Circumstances at) {
        if (firm.startedOn() != null && firm.endedOn() != null && firm.endedOn().isBefore(firm.startedOn())) {
            return Ruling.contradictory("ended-before-it-started", "endedOn", "startedOn");
        }
        return new AuditedRegularly(
                        new AuditedRegularly.Firm(
                                firm.id(), firm.startedOn(), Ruling.missing("startedOn"), firm.endedOn()),
                        engagement,
                        at)
                .judge();
    }
}
