package consumer.occurrence;

import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.RulebookProvider;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;

/**
 * The rulebook of an agency whose hour of notice runs from occurrence.
 */
public final class HourFromOccurrence implements RulebookProvider {

    /** For the service loader. */
    public HourFromOccurrence() {}

    @Override
    public Rulebook rulebook() {
        return Rulebook.of(
                AgencyPolicy.builder().hourStart(HourStart.OCCURRENCE).build());
    }
}
