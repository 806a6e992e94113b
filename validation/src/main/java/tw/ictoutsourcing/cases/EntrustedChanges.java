package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.first;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.operation.Change;

/** How cases alter what is recorded of the one change of the entrusted work. */
final class EntrustedChanges {

    private EntrustedChanges() {}

    static UnaryOperator<Engagement> change(UnaryOperator<Change> alteration) {
        return engagement -> engagement.withChanges(first(engagement.changes(), alteration));
    }

    /** A second change on another day, of which all is done that has to be, but for an alteration. */
    static UnaryOperator<Engagement> oneMoreChange(String day, UnaryOperator<Change> alteration) {
        return engagement -> {
            Change first = Objects.requireNonNull(engagement.changes()).get(0);
            Change second = first.withId("C2").withOccurredAt(Moment.parse(day));
            return engagement.withChanges(first, alteration.apply(second));
        };
    }

    static UnaryOperator<Engagement> changes(Change... changes) {
        return engagement -> engagement.withChanges(changes);
    }

    static UnaryOperator<Engagement> changesNotRecorded() {
        return engagement -> engagement.withChanges((List<Change>) null);
    }
}
