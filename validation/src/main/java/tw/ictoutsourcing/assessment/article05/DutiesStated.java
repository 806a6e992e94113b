package tw.ictoutsourcing.assessment.article05;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.contract.Contract;

/** Judges 5-1/duties-stated. */
final class DutiesStated implements Judge<Contract> {

    @Override
    public Ruling judge(Contract contract, Circumstances at) {
        return StatedClause.judge(contract.securityRules(), "securityRules", "no-security-rules")
                .and(StatedClause.judge(contract.confidentiality(), "confidentiality", "no-confidentiality"))
                .and(StatedClause.judge(contract.legalRules(), "legalRules", "no-legal-rules"));
    }
}
