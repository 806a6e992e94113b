package tw.ictoutsourcing.assessment.article05;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.Contract;

/** Judges 5-5/third-party-duties-stated. */
final class ThirdPartyDutiesStated implements Judge<Contract> {

    @Override
    public Ruling judge(Contract contract, Circumstances at) {
        return StatedClause.judge(contract.subcontractorDuties(), "subcontractorDuties", "no-subcontractor-duties")
                .and(StatedClause.judge(contract.participantDuties(), "participantDuties", "no-participant-duties"));
    }
}
