package tw.ictoutsourcing.assessment.article05;

import static tw.ictoutsourcing.assessment.walk.Place.CONTRACT;

import java.util.List;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.guideline.Requirement;

/**
 * The rules of article 五, in the order of the catalogue.
 */
public final class Article05 {

    /** The rules. */
    public static final List<Rule<?>> RULES = List.of(
            Rule.of(Requirement.DUTIES_STATED, CONTRACT, new DutiesStated()),
            Rule.of(Requirement.CONTROLS_STATED, CONTRACT, new ControlsStated()),
            Rule.of(Requirement.ASSET_REQUIREMENTS_STATED, CONTRACT, new AssetRequirementsStated()),
            Rule.within(Requirement.ASSET_REQUIREMENTS_STATED, CONTRACT, new AssetsOfKnownSystems()),
            Rule.of(Requirement.AUDIT_RIGHT_RESERVED, CONTRACT, new AuditRightReserved()),
            Rule.of(Requirement.THIRD_PARTY_DUTIES_STATED, CONTRACT, new ThirdPartyDutiesStated()));

    private Article05() {}
}
