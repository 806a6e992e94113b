package consumer.knowing;

import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.RulebookProvider;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;

/**
 * The rulebook of an agency whose hour of notice runs from knowing.
 */
public final class HourFromKnowing implements RulebookProvider {

    /** For the service loader. */
    public HourFromKnowing() {}

    @Override
    public Rulebook rulebook() {
        return Rulebook.of(AgencyPolicy.builder().hourStart(HourStart.KNOWING).build());
    }
}
