package tw.ictoutsourcing.assessment.article08;

import static tw.ictoutsourcing.assessment.walk.Place.CHANGES;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.operation.Change;

/**
 * The rules of article 八, in the order of the catalogue.
 */
public final class Article08 {

    /** The rules. */
    public static final List<Rule<?>> RULES = List.of(
            rule(Requirement.CONTRACT_REVIEWED, new ContractReviewed()),
            rule(Requirement.NEW_CONTRACT_WHEN_NECESSARY, new NewContractWhenNecessary()),
            rule(Requirement.MEASURES_EVALUATED, new MeasuresEvaluated()));

    private Article08() {}

    /** A change that comes alone is taken to have come after signing. */
    private static Rule<Change> rule(Requirement requirement, Judge<Change> judge) {
        Judge<Change> ofVendorOrWork = judge.onlyIf(new VendorOrWorkChanged(requirement));
        return Rule.of(
                requirement,
                CHANGES,
                ofVendorOrWork.onlyIf(new ChangeHasCome()),
                new AfterSigning(ofVendorOrWork).onlyIf(new ChangeHasCome()));
    }
}
