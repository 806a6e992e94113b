package tw.ictoutsourcing.harbour;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.AgencyRule;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.fact.Language;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Force;
import tw.ictoutsourcing.guideline.Stage;

/**
 * Both penalties of a contract are stated as an amount: the guideline leaves a rule of reckoning enough, the Bureau does
 * not.
 */
public final class PenaltyHasAmount implements AgencyRule<Contract> {

    private static final String WITHOUT_AMOUNT = "without-amount";

    /** A rule without anything to set. */
    public PenaltyHasAmount() {}

    @Override
    public Code code() {
        return Code.parse("11/harbour.penalty-has-amount");
    }

    @Override
    public Class<Contract> subject() {
        return Contract.class;
    }

    @Override
    public Stage from() {
        return Stage.CONTRACT;
    }

    @Override
    public Force force() {
        return Force.MUST;
    }

    @Override
    public String gist(Locale locale) {
        return Language.of(locale) == Language.CHINESE
                ? "契約的兩類違約金都要載明金額。"
                : "Both penalties of the contract are stated as an amount.";
    }

    @Override
    public String message(String word, Locale locale) {
        return Language.of(locale) == Language.CHINESE
                ? "應載明金額，而僅訂有計算方式，請增訂金額"
                : "must be stated, and only a rule of reckoning is; add the amount";
    }

    @Override
    public Ruling judge(Contract contract, Circumstances at) {
        return amount(contract.breachPenalty(), "breachPenalty")
                .and(amount(contract.performancePenalty(), "performancePenalty"));
    }

    private static Ruling amount(@Nullable Penalty penalty, String place) {
        if (penalty == null || penalty.amount() == null && penalty.rule() == null) {
            return Ruling.missing(place + ".amount");
        }
        return penalty.amount() == null ? Ruling.breached(WITHOUT_AMOUNT, place + ".amount") : Ruling.complies();
    }
}
