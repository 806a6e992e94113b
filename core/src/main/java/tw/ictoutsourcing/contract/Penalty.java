package tw.ictoutsourcing.contract;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A contractual penalty (違約金). See 四(六).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param set  whether the contract sets it, null when not recorded
 * @param amount  how much it is, in New Taiwan dollars, null when not recorded
 * @param rule  how it is reckoned where it is no fixed amount, null when not recorded
 */
@Value.Builder
public record Penalty(
        @Nullable Boolean set,
        @Nullable BigDecimal amount,
        @Nullable String rule) implements WithPenalty {

    /** Blank text is kept as not recorded. */
    public Penalty {
        rule = Recorded.text(rule);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static PenaltyBuilder builder() {
        return new PenaltyBuilder();
    }
}
