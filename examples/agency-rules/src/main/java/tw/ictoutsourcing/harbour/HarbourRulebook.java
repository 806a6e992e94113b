package tw.ictoutsourcing.harbour;

import java.time.Period;
import java.util.List;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.RulebookProvider;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * The Harbour Bureau's rulebook. It is registered as a service, so {@code @Valid} finds it in every application that has
 * this module on its path.
 */
public final class HarbourRulebook implements RulebookProvider {

    private static final Rulebook RULEBOOK = Rulebook.of(
            AgencyPolicy.builder().trainingInterval(Period.ofMonths(6)).build(),
            "港務局",
            List.of(new PenaltyHasAmount(), new NoticeWithinHalfAnHour()));

    /** For the service loader. */
    public HarbourRulebook() {}

    @Override
    public Rulebook rulebook() {
        return RULEBOOK;
    }
}
