package tw.ictoutsourcing.personnel;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Days;
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

    /**
     * The days on which the person counts as trained by this training.
     *
     * @param interval  within which everybody is trained again, positive, not null
     * @return from the day on which it was held to one interval later, that day included; of a training without a date
     *     no day is known
     */
    public Days countsFor(Period interval) {
        return Days.of(heldOn, interval);
    }

    /**
     * Whether the training covered a topic.
     *
     * @param topic  the topic, not null
     * @return yes or no, unknown where its topics are not recorded
     */
    public Answer covered(TrainingTopic topic) {
        return topics == null ? Answer.UNKNOWN : Answer.of(topics.contains(topic));
    }
}
