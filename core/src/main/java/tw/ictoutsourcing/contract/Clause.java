package tw.ictoutsourcing.contract;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A clause that the contract must have (契約條款). See 四(六) and 五.
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param stated  whether the contract states it, null when not recorded
 * @param reference  where it stands, such as an article's number, null when not recorded
 */
@Value.Builder
public record Clause(@Nullable Boolean stated, @Nullable String reference) implements WithClause {

    /** Blank text is kept as not recorded. */
    public Clause {
        reference = Recorded.text(reference);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ClauseBuilder builder() {
        return new ClauseBuilder();
    }
}
