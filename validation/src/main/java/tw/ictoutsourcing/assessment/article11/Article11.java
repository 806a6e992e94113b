package tw.ictoutsourcing.assessment.article11;

import static tw.ictoutsourcing.assessment.walk.Place.ENGAGEMENT;

import java.util.List;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.guideline.Requirement;

/**
 * The rule of article 十一.
 */
public final class Article11 {

    /** The rule, which holds as long as an agency sets none of its own. */
    public static final List<Rule<?>> RULES = List.of(Rule.of(Requirement.AGENCY_RULES, ENGAGEMENT, new AgencyRules()));

    private Article11() {}
}
