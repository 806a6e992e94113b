package tw.ictoutsourcing.assessment.article02;

import static tw.ictoutsourcing.assessment.walk.Place.ENGAGEMENT;

import java.util.List;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.guideline.Requirement;

/**
 * The rule of article 二.
 */
public final class Article02 {

    /** The rule. */
    public static final List<Rule<?>> RULES = List.of(
            Rule.of(Requirement.SERVICE_STATED, ENGAGEMENT, new ServiceStated().onlyIf(new ContentNotDenied())));

    private Article02() {}
}
