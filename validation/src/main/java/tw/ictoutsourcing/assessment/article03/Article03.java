package tw.ictoutsourcing.assessment.article03;

import static tw.ictoutsourcing.assessment.walk.Place.ENGAGEMENT;

import java.util.List;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.guideline.Requirement;

/**
 * The rule of article 三.
 */
public final class Article03 {

    /** The rule. */
    public static final List<Rule<?>> RULES =
            List.of(Rule.of(Requirement.CONTRACT_KIND_STATED, ENGAGEMENT, new ContractKindStated()));

    private Article03() {}
}
