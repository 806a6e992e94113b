package tw.ictoutsourcing.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.fact.RouteId;
import tw.ictoutsourcing.fact.SystemId;
import tw.ictoutsourcing.guideline.Stage;

/** A record with one component of every type that documents hold. */
public record Specimen(
        @Nullable Integer format,
        SystemId id,
        @Nullable String note,
        @Nullable Stage stage,
        @Nullable Boolean signed,
        @Nullable BigDecimal share,
        @Nullable LocalDate on,
        @Nullable Instant seenAt,
        @Nullable Moment ratedAt,
        @Nullable Period interval,
        @Nullable RouteId route,
        @Nullable Act review,
        @Nullable List<Act> acts,
        @Nullable List<RouteId> routes,
        @Nullable List<LocalDate> holidays,
        @Nullable List<Stage> stages) {

    public Specimen {
        note = Recorded.text(note);
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw new IllegalArgumentException("share must be from 0 to 100, but was " + share);
        }
        acts = Recorded.list(acts);
        routes = Recorded.distinct(routes, RouteId::value, "routes");
        holidays = Recorded.list(holidays);
        stages = Recorded.list(stages);
    }
}
