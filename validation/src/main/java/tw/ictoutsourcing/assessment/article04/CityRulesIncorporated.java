package tw.ictoutsourcing.assessment.article04;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.Clause;
import tw.ictoutsourcing.contract.Contract;

/** Judges 4-6/city-rules-incorporated. */
final class CityRulesIncorporated implements Judge<Contract> {

    @Override
    public Ruling judge(Contract contract, Circumstances at) {
        return incorporated(contract.cityManagementRules(), "cityManagementRules")
                .and(incorporated(contract.citySystemSecurityGuideline(), "citySystemSecurityGuideline"));
    }

    private static Ruling incorporated(@Nullable Clause clause, String place) {
        return Ruling.holds(clause == null ? null : clause.stated(), place + ".stated", "not-incorporated");
    }
}
