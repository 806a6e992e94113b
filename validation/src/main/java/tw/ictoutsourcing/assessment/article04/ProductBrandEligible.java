package tw.ictoutsourcing.assessment.article04;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.procurement.IctKind;
import tw.ictoutsourcing.procurement.Supply;

/** Judges 4-3/product-brand-eligible. */
final class ProductBrandEligible implements Judge<Supply> {

    @Override
    public Ruling judge(Supply supply, Circumstances at) {
        if (supply.ict() == null) {
            return Ruling.missing("ict");
        }
        if (supply.ict() == IctKind.NONE) {
            return Ruling.notApplicable("no-ict-product");
        }
        return supply.brand() == Area.MAINLAND_CHINA
                ? Ruling.breached("mainland-brand", "brand")
                : Ruling.recorded(supply.brand(), "brand");
    }
}
