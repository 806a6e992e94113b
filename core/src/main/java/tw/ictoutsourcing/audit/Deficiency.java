package tw.ictoutsourcing.audit;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A deficiency that an audit found and what follows from it (缺失). See 九.
 * <p>
 * There is nothing to judge of it alone.
 *
 * @param id  the deficiency's id, unique within the audit, not blank
 * @param description  the deficiency in words, null when not recorded
 * @param tracked  whether it is followed up (追蹤管考), null when not recorded
 * @param closedOn  the day on which it was closed, null when it is open as far as recorded
 * @param inLaterProcurement  whether it goes into the evaluation of later procurement (納入後續採購評估), null when
 *     not recorded
 * @param riskControls  the risk controls such as narrowed privileges (限縮權限), null when not recorded, empty when there
 *     is none
 */
@Value.Builder
public record Deficiency(
        String id,
        @Nullable String description,
        @Nullable Boolean tracked,
        @Nullable LocalDate closedOn,
        @Nullable Boolean inLaterProcurement,
        @Nullable List<String> riskControls)
        implements WithDeficiency {

    /**
     * Refuses a deficiency without an id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Deficiency {
        id = Recorded.identity(id, "id");
        description = Recorded.text(description);
        riskControls = Recorded.texts(riskControls);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static DeficiencyBuilder builder() {
        return new DeficiencyBuilder();
    }
}
