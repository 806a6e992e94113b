package tw.ictoutsourcing.validation.internal;

import tw.ictoutsourcing.constraint.AgencyRules;

/** The adapter of {@link AgencyRules}. */
public final class AgencyRulesValidator extends ArticleValidator<AgencyRules> {

    /** For Bean Validation. */
    public AgencyRulesValidator() {
        super(AgencyRules.class);
    }
}
