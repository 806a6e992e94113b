package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.guideline.Requirement.AGENCY_RULES;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;

import java.util.List;

/** The case of 11/agency-rules: a case sets no rules of an agency's own. */
final class AgencyRulesCases {

    static final List<Case> ALL = List.of(Case.of(AGENCY_RULES, "none-set", NOT_APPLICABLE, nothing()));

    private AgencyRulesCases() {}
}
