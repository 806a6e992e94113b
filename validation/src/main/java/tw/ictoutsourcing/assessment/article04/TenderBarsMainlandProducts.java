package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.procurement.Tender;

/** Judges 4-3/tender-bars-mainland-products. */
final class TenderBarsMainlandProducts implements Judge.Within<Tender> {

    @Override
    public Ruling judge(Tender tender, Engagement engagement, Circumstances at) {
        return judge(tender, Tendering.awaited(engagement, at), at);
    }

    /** The ruling on a tender that comes alone, which is taken to have begun. */
    static Ruling alone(Tender tender, Circumstances at) {
        return judge(tender, false, at);
    }

    private static Ruling judge(Tender tender, boolean awaited, Circumstances at) {
        return TenderBar.judge(
                        tender.barsMainlandPurchase(), "barsMainlandPurchase", "purchase-not-barred", awaited, at)
                .and(TenderBar.judge(tender.barsMainlandUse(), "barsMainlandUse", "use-not-barred", awaited, at));
    }
}
