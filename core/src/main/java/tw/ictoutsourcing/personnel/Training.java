package tw.ictoutsourcing.personnel;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A security training that a person attended (資安訓練). See 七(三).
 * <p>
 * Nothing of it is judged when it comes alone.
 *
 * @param heldOn  the day on which it was held, null when not recorded
 * @param topics  the topics it covered, null when not recorded, empty when it covered none
 */
@Value.Builder
public record Training(@Nullable LocalDate heldOn, @Nullable List<TrainingTopic> topics) implements WithTraining {

    /**
     * Takes a copy of the topics.
     *
     * @throws NullPointerException if a topic is null
     */
    public Training {
        topics = Recorded.list(topics);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static TrainingBuilder builder() {
        return new TrainingBuilder();
    }
}
