package tw.ictoutsourcing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.policy.HourStart;

class NoticeHourProperties {

    /** About the turn of a leap year, so that midnights, year ends and leap days all lie near. */
    private static final Instant FROM = Instant.parse("2027-12-31T14:00:00Z");

    private static final long HOUR = Duration.ofHours(1).toNanos();

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Long> days = Arbitraries.of(0L, 59L, 60L, 366L);
        Arbitrary<Long> nanos = Arbitraries.oneOf(
                Arbitraries.of(-HOUR - 1, -HOUR, -HOUR + 1, -1L, 0L, 1L, HOUR - 1, HOUR, HOUR + 1),
                Arbitraries.longs().between(-3 * HOUR, 3 * HOUR));
        return Combinators.combine(days, nanos)
                .as((day, nano) -> FROM.plus(Duration.ofDays(day)).plusNanos(nano));
    }

    /** Times in the only order that the world allows: it occurs, it is known, the agency is told. */
    @Provide
    Arbitrary<Incident> consistentIncidents() {
        Arbitrary<Long> steps = Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, HOUR, HOUR + 1), Arbitraries.longs().between(0, 2 * HOUR));
        return Combinators.combine(instants(), steps, steps, steps).as((occurred, known, first, second) -> {
            Instant knownAt = occurred.plusNanos(known);
            Instant firstAt = knownAt.plusNanos(first);
            return Incident.builder()
                    .id("INC-1")
                    .occurredAt(occurred)
                    .knownAt(knownAt)
                    .notices(List.of(given(firstAt.plusNanos(second)), given(firstAt)))
                    .build();
        });
    }

    private static Notice given(Instant at) {
        return Notice.builder().givenAt(at).build();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void with_a_recorded_start_is_running_up_to_an_hour_and_over_after_it(
            @ForAll("instants") Instant start, @ForAll("instants") Instant asked) {
        NoticeHour hour = Incident.builder().id("INC-1").knownAt(start).build().hour(HourStart.KNOWING);
        boolean within = Duration.between(start, asked).compareTo(Duration.ofHours(1)) <= 0;

        assertThat(hour.surelyRunsAt(asked)).isEqualTo(within);
        assertThat(hour.surelyOverAt(asked)).isEqualTo(!within);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void never_runs_and_is_over_at_once(
            @ForAll("consistentIncidents") Incident incident,
            @ForAll HourStart start,
            @ForAll boolean withKnowing,
            @ForAll boolean withOccurrence,
            @ForAll("instants") Instant asked) {
        NoticeHour hour = partly(incident, withKnowing, withOccurrence).hour(start);

        assertThat(hour.surelyRunsAt(asked) && hour.surelyOverAt(asked)).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_sure_with_fewer_facts_stays_sure_with_all(
            @ForAll("consistentIncidents") Incident incident,
            @ForAll HourStart start,
            @ForAll boolean withKnowing,
            @ForAll boolean withOccurrence,
            @ForAll("instants") Instant asked) {
        NoticeHour all = incident.hour(start);
        NoticeHour some = partly(incident, withKnowing, withOccurrence).hour(start);

        if (some.surelyRunsAt(asked)) {
            assertThat(all.surelyRunsAt(asked)).isTrue();
        }
        if (some.surelyOverAt(asked)) {
            assertThat(all.surelyOverAt(asked)).isTrue();
        }
    }

    private static Incident partly(Incident incident, boolean withKnowing, boolean withOccurrence) {
        Incident partly = withKnowing ? incident : incident.withKnownAt(null);
        return withOccurrence ? partly : partly.withOccurredAt(null);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void from_the_occurrence_is_never_longer_than_from_knowing(
            @ForAll("consistentIncidents") Incident incident, @ForAll("instants") Instant asked) {
        if (incident.hour(HourStart.OCCURRENCE).surelyRunsAt(asked)) {
            assertThat(incident.hour(HourStart.KNOWING).surelyRunsAt(asked)).isTrue();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void consistent_times_hold_no_contradiction(
            @ForAll("consistentIncidents") Incident incident,
            @ForAll boolean withKnowing,
            @ForAll boolean withOccurrence,
            @ForAll("instants") Instant asked) {
        assertThat(ClockContradiction.in(partly(incident, withKnowing, withOccurrence), asked))
                .isNull();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_delay_added_to_the_limit_gives_the_time_of_a_late_notice(
            @ForAll("instants") Instant limit, @ForAll("instants") Instant given) {
        Duration delay = given(given).delayAfter(limit);

        assertThat(delay).isNotNull();
        assertThat(limit.plus(delay)).isEqualTo(given.isAfter(limit) ? given : limit);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_incident_that_has_begun_has_begun_ever_after(
            @ForAll("consistentIncidents") Incident incident,
            @ForAll boolean withKnowing,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        if (partly(incident, withKnowing, true).liesAfter(later)) {
            assertThat(partly(incident, withKnowing, true).liesAfter(earlier)).isTrue();
        }
    }
}
