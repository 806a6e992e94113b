package tw.ictoutsourcing.fact;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that the guideline demands to be done: a paper signed, a review held, a report handed in.
 * <p>
 * An act that is absent, or that has a reference alone, is not recorded. {@code done: false} records that it was not
 * done. A date alone records that it was done.
 *
 * @param done  whether it was done, null when not recorded
 * @param at  when it was done, null when not recorded
 * @param reference  where the evidence is, such as a file number, null when not recorded
 */
@Value.Builder
public record Act(
        @Nullable Boolean done,
        @Nullable Moment at,
        @Nullable String reference) implements WithAct {

    /** Blank text is kept as not recorded. */
    public Act {
        reference = Recorded.text(reference);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static ActBuilder builder() {
        return new ActBuilder();
    }

    /**
     * Where an act stands at an instant.
     *
     * @param act  the act, null when nothing was recorded
     * @param now  the instant at which it is asked, not null
     * @return the standing, not null
     */
    public static Standing standing(@Nullable Act act, Instant now) {
        if (act == null || (act.done == null && act.at == null)) {
            return Standing.NOT_RECORDED;
        }
        if (Boolean.FALSE.equals(act.done)) {
            return act.at != null && act.at.hasComeBy(now) ? Standing.CONTRADICTORY : Standing.NOT_DONE;
        }
        if (act.at == null) {
            return Standing.DONE_UNDATED;
        }
        return act.at.hasComeBy(now) ? Standing.DONE : Standing.NOT_DONE;
    }

    /** Where an act stands at an instant. */
    public enum Standing implements Labelled {
        /** It was done, and its date is recorded. */
        DONE,
        /** It was done, and its date is not recorded. */
        DONE_UNDATED,
        /** It is recorded as not done, or dated after the instant. */
        NOT_DONE,
        /** It is recorded as not done, with a date that has come. */
        CONTRADICTORY,
        /** Whether it was done is not recorded. */
        NOT_RECORDED
    }
}
