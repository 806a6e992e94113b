package tw.ictoutsourcing.assessment.article05;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.Contract;

/** Judges 5-2/controls-stated. */
final class ControlsStated implements Judge<Contract> {

    @Override
    public Ruling judge(Contract contract, Circumstances at) {
        if (contract.securityControls() == null) {
            return Ruling.missing("securityControls");
        }
        return contract.securityControls().isEmpty() ? Ruling.breached("none", "securityControls") : Ruling.complies();
    }
}
