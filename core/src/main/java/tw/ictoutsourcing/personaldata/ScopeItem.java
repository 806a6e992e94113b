package tw.ictoutsourcing.personaldata;

import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.fact.ScopeId;

/**
 * An item of the agreed scope of personal data (委外服務涉及個資範圍). See 六.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param id  the item's id, unique within the terms, not null
 * @param description  what the item covers, null when not recorded
 */
@Value.Builder
public record ScopeItem(ScopeId id, @Nullable String description) implements WithScopeItem {

    /**
     * Blank text is kept as not recorded.
     *
     * @throws NullPointerException if there is no id
     */
    public ScopeItem {
        Objects.requireNonNull(id, "id");
        description = Recorded.text(description);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ScopeItemBuilder builder() {
        return new ScopeItemBuilder();
    }
}
