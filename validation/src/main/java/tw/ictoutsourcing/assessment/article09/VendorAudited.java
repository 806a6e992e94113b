package tw.ictoutsourcing.assessment.article09;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.vendor.Vendor;

/** Judges 9/audited-regularly of the vendor, whose start is that of performance. */
final class VendorAudited implements Judge.Within<Vendor> {

    @Override
    public Ruling judge(Vendor vendor, Engagement engagement, Circumstances at) {
        AuditedRegularly.Firm firm = new AuditedRegularly.Firm(
                vendor.id(),
                engagement.performance() == null
                        ? null
                        : engagement.performance().startedOn(),
                Ruling.missingInEngagement("performance.startedOn"),
                null);
        return new AuditedRegularly(firm, engagement, at).judge();
    }
}
