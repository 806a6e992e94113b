package tw.ictoutsourcing.procurement;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Recorded;

/**
 * The assessment of the risks of the work (風險評估). See 四(一).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param completedAt  when it was completed, null when not recorded
 * @param result  what came out of it, null when not recorded
 */
@Value.Builder
public record RiskAssessment(
        @Nullable Moment completedAt, @Nullable String result) implements WithRiskAssessment {

    /** Blank text is kept as not recorded. */
    public RiskAssessment {
        result = Recorded.text(result);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static RiskAssessmentBuilder builder() {
        return new RiskAssessmentBuilder();
    }
}
