package tw.ictoutsourcing.assessment.walk;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.incident.Incident;

/**
 * Where the subjects of a rule are found in an engagement, and what an absent or an empty list of them means.
 *
 * @param <T>  the type of the subjects
 * @param type  the type of the subjects, not null
 * @param component  the path of the list from the engagement, not null
 * @param subjects  how the list is read, not null
 * @param key  how a subject's id is read, not null
 * @param none  why nothing is to be judged where the list is recorded as empty: the last part of the explanation's key
 */
public record Place<T>(
        Class<T> type,
        String component,
        Function<Engagement, @Nullable List<T>> subjects,
        Function<T, String> key,
        String none) {

    /** The incidents of an engagement. */
    public static final Place<Incident> INCIDENTS =
            new Place<>(Incident.class, "incidents", Engagement::incidents, Incident::id, "no-incidents");

    /**
     * The id of a subject found here.
     *
     * @param subject  the subject, not null
     * @return its id or natural key, not null
     * @throws ClassCastException if it is not of the type of the place's subjects
     */
    public String keyOf(Object subject) {
        return key.apply(type.cast(subject));
    }
}
