package tw.ictoutsourcing.assessment.article07;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.procurement.IctKind;
import tw.ictoutsourcing.procurement.Supply;

/** Judges 7-4/security-guideline-followed of one thing supplied, wherever it runs. */
final class SecurityGuidelineFollowed implements Judge<Supply> {

    @Override
    public Ruling judge(Supply supply, Circumstances at) {
        if (supply.ict() == null) {
            return Ruling.missing("ict");
        }
        return supply.ict() == IctKind.NONE
                ? Ruling.notApplicable("no-ict-product")
                : Ruling.holds(supply.followsSecurityGuideline(), "followsSecurityGuideline", "not-followed");
    }
}
