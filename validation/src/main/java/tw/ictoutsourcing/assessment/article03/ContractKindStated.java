package tw.ictoutsourcing.assessment.article03;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.NoTender;
import tw.ictoutsourcing.engagement.NoTenderReason;

/** Judges 3/contract-kind-stated. */
final class ContractKindStated implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        NoTender none = engagement.noTender();
        NoTenderReason reason = none == null ? null : none.reason();
        return content(engagement)
                .and(kind(engagement))
                .and(attribute(engagement.unpaid(), "unpaid", reason == NoTenderReason.UNPAID, "paid"))
                .and(attribute(
                        engagement.subEntrusted(),
                        "subEntrusted",
                        reason == NoTenderReason.SUB_ENTRUSTED,
                        "not-sub-entrusted"));
    }

    /** Content that is denied where no listed service is stated leaves the engagement out of scope, and is not asked. */
    private static Ruling content(Engagement engagement) {
        if (engagement.ictContent() == null) {
            return Ruling.missing("ictContent");
        }
        return engagement.ictContent() || !engagement.listedServiceStated()
                ? Ruling.complies()
                : Ruling.contradictory(
                        "content-denied",
                        "ictContent",
                        "services[" + engagement.listedService().getAsInt() + "].kind");
    }

    private static Ruling kind(Engagement engagement) {
        if (engagement.contractKind() != null) {
            return Ruling.complies();
        }
        return Boolean.TRUE.equals(engagement.unpaid())
                ? Ruling.needsReview("unpaid-without-kind", "contractKind")
                : Ruling.missing("contractKind");
    }

    private static Ruling attribute(@Nullable Boolean stated, String component, boolean reason, String denial) {
        if (stated == null) {
            return Ruling.missing(component);
        }
        return reason && !stated ? Ruling.contradictory(denial, "noTender.reason", component) : Ruling.complies();
    }
}
