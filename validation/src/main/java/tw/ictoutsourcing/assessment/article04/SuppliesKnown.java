package tw.ictoutsourcing.assessment.article04;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.ContractKind;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.procurement.Supply;
import tw.ictoutsourcing.procurement.SupplyKind;

/** Whether it is recorded who supplies, and everything that is due: under a contract for goods, at least one of goods. */
final class SuppliesKnown implements Judge<Engagement> {

    private static final Ruling NOTHING_LACKS = Ruling.notApplicable("nothing-supplied");

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        List<Supply> supplies = engagement.supplies();
        Ruling goods = supplies == null ? NOTHING_LACKS : goods(engagement.contractKind(), supplies);
        return engagement.vendor() == null ? Ruling.missing("vendor").and(goods) : goods;
    }

    private static Ruling goods(@Nullable ContractKind kind, List<Supply> supplies) {
        boolean due = kind == null || kind == ContractKind.GOODS;
        if (!due || supplies.stream().anyMatch(supply -> supply.kind() == SupplyKind.GOODS)) {
            return NOTHING_LACKS;
        }
        if (kind == null) {
            return Ruling.missing("contractKind");
        }
        for (int i = 0; i < supplies.size(); i++) {
            if (supplies.get(i).kind() == null) {
                return Ruling.missing("supplies[" + i + "].kind");
            }
        }
        return Ruling.insufficient("no-goods", "supplies");
    }
}
