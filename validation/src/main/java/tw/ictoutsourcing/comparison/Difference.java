package tw.ictoutsourcing.comparison;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.basis.Fact;

/**
 * One difference between an engagement before and after. Immutable.
 */
public final class Difference {

    private final Topic topic;
    private final @Nullable String subject;
    private final @Nullable Fact before;
    private final @Nullable Fact after;
    private final Review review;

    /** At least one of both sides is there. */
    Difference(Topic topic, @Nullable String subject, @Nullable Fact before, @Nullable Fact after, Review review) {
        this.topic = topic;
        this.subject = subject;
        this.before = before;
        this.after = after;
        this.review = review;
    }

    /**
     * What changed, in general.
     *
     * @return the topic, not null
     */
    public Topic topic() {
        return topic;
    }

    /**
     * Which of several changed: a firm's id, a system's, a person's number.
     *
     * @return the id, empty where there is only one or it has none
     */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /**
     * The fact before.
     *
     * @return the fact, recorded or not; empty where something joined that was not in the list
     */
    public Optional<Fact> before() {
        return Optional.ofNullable(before);
    }

    /**
     * The fact after.
     *
     * @return the fact, recorded or not; empty where something is not in the list any more
     */
    public Optional<Fact> after() {
        return Optional.ofNullable(after);
    }

    /**
     * Whether the contract was reviewed because of such a change, as far as recorded.
     *
     * @return the review, not null
     */
    public Review review() {
        return review;
    }

    /**
     * What people call the fact.
     *
     * @param locale  the reader's language, not null
     * @return the label, not null
     */
    public String label(Locale locale) {
        // where only one side is recorded, the other may end at what would hold it
        return after().filter(Fact::recorded)
                .or(() -> before().filter(Fact::recorded))
                .or(this::after)
                .or(this::before)
                .orElseThrow()
                .label(locale);
    }

    /**
     * The difference without values.
     *
     * @return topic, subject and places, not null
     */
    @Override
    public String toString() {
        return topic + (subject == null ? "" : " " + subject) + ": " + before + " -> " + after;
    }
}
