package tw.ictoutsourcing.assessment.article09;

import static tw.ictoutsourcing.assessment.walk.Place.AUDITS;
import static tw.ictoutsourcing.assessment.walk.Place.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.walk.Place.PARTICIPANTS;
import static tw.ictoutsourcing.assessment.walk.Place.VENDOR;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.limb.EndAfterStart;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;

/**
 * The rules of article 九, in the order of the catalogue.
 */
public final class Article09 {

    private static final Judge<Engagement> CONSISTENT = new EndAfterStart();
    private static final Judge<Engagement> CONSISTENT_AS_TOLD_OF_THE_VENDOR =
            (engagement, at) -> CONSISTENT.judge(engagement, at).asToldBy(Requirement.AUDITED_REGULARLY);

    /** The rules. */
    public static final List<Rule<?>> RULES = List.of(
            Rule.within(Requirement.AUDITED_REGULARLY, VENDOR, new VendorAudited())
                    .onlyIf(CONSISTENT),
            Rule.within(Requirement.AUDITED_REGULARLY, PARTICIPANTS, new SubcontractorAudited())
                    .onlyIf(CONSISTENT_AS_TOLD_OF_THE_VENDOR),
            Rule.of(Requirement.DEFICIENCIES_CONTROLLED, AUDITS, new DeficienciesControlled()),
            Rule.of(Requirement.CLOUD_CERTIFIED, ENGAGEMENT, new CloudCertified()));

    private Article09() {}
}
