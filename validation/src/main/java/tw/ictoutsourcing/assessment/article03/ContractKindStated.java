package tw.ictoutsourcing.assessment.article03;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/** Judges 3/contract-kind-stated. */
final class ContractKindStated implements Judge<Engagement> {

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        String denial = engagement.denialOfNoTender().orElse(null);
        return content(engagement)
                .and(kind(engagement))
                .and(attribute(engagement.unpaid(), "unpaid", denial, "paid"))
                .and(attribute(engagement.subEntrusted(), "subEntrusted", denial, "not-sub-entrusted"));
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

    private static Ruling attribute(
            @Nullable Boolean stated, String component, @Nullable String denial, String contradiction) {
        return component.equals(denial)
                ? Ruling.contradictory(contradiction, "noTender.reason", component)
                : Ruling.recorded(stated, component);
    }
}
