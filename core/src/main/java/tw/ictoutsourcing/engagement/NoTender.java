package tw.ictoutsourcing.engagement;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * The statement that there was no tender, and why. See 四(一) and 四(三).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param reason  why there was none, null when not recorded
 * @param description  the reason in words, null when not recorded
 */
@Value.Builder
public record NoTender(
        @Nullable NoTenderReason reason, @Nullable String description) implements WithNoTender {

    /** Blank text is kept as not recorded. */
    public NoTender {
        description = Recorded.text(description);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static NoTenderBuilder builder() {
        return new NoTenderBuilder();
    }
}
