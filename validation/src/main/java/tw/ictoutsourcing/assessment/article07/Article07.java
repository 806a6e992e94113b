package tw.ictoutsourcing.assessment.article07;

import static tw.ictoutsourcing.assessment.walk.Place.ENGAGEMENT;
import static tw.ictoutsourcing.assessment.walk.Place.INCIDENTS;
import static tw.ictoutsourcing.assessment.walk.Place.SUPPLIES;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.limb.ConsistentClock;
import tw.ictoutsourcing.assessment.limb.EndAfterStart;
import tw.ictoutsourcing.assessment.limb.IncidentHasBegun;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.incident.Incident;

/**
 * The rules of article 七, in the order of the catalogue.
 */
public final class Article07 {

    private static final Judge<Incident> CLOCK =
            new ConsistentClock().onlyIf(new AffectsAgency().onlyIf(new IncidentHasBegun()));

    /** The rules. */
    public static final List<Rule<?>> RULES = List.of(
            Rule.of(Requirement.SECURITY_GUIDELINE_FOLLOWED, SUPPLIES, new SecurityGuidelineFollowed()),
            Rule.of(
                    Requirement.CHECKED_AT_INSPECTION_AND_ACCEPTANCE,
                    ENGAGEMENT,
                    new CheckedAtInspectionAndAcceptance()),
            Rule.of(Requirement.INCIDENT_NOTIFIED_IN_TIME, INCIDENTS, new IncidentNotifiedInTime().onlyIf(CLOCK)),
            Rule.of(Requirement.SELF_AUDITED, ENGAGEMENT, new SelfAudited().onlyIf(new EndAfterStart())));

    private Article07() {}
}
