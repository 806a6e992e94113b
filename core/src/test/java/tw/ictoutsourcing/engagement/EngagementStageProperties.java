package tw.ictoutsourcing.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.fact.CaseNumber;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.Performance;

class EngagementStageProperties {

    private static final LocalDate MIDDLE = LocalDate.of(2028, 2, 29);

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(-5, 5).map(MIDDLE::plusDays);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Combinators.combine(dates(), Arbitraries.of(LocalTime.MIN, LocalTime.NOON, LocalTime.MAX))
                .as((date, time) -> date.atTime(time).atZone(Taipei.ZONE).toInstant());
    }

    @Provide
    Arbitrary<Engagement> engagements() {
        Arbitrary<Moment> signatures =
                Arbitraries.oneOf(dates().map(Moment::of), instants().map(Moment::of));
        return Combinators.combine(
                        Arbitraries.of(Stage.class).injectNull(0.3),
                        signatures.injectNull(0.3),
                        dates().injectNull(0.3),
                        dates().injectNull(0.3))
                .as((stated, signed, started, ended) -> Engagement.builder()
                        .caseNumber(CaseNumber.of("115-IT-0421"))
                        .stage(stated)
                        .contract(Contract.builder().signedAt(signed).build())
                        .performance(Performance.builder()
                                .startedOn(started)
                                .endedOn(ended)
                                .build())
                        .build());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void never_goes_back_as_time_goes_on(
            @ForAll("engagements") Engagement engagement,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(engagement.stageAt(earlier)).isLessThanOrEqualTo(engagement.stageAt(later));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void is_the_later_of_two_answers(@ForAll("engagements") Engagement engagement, @ForAll("instants") Instant now) {
        Stage byMilestones = byMilestones(engagement, now);
        Stage byStatement = byStatement(engagement, now);

        assertThat(engagement.stageAt(now))
                .isEqualTo(byMilestones.compareTo(byStatement) >= 0 ? byMilestones : byStatement);
    }

    private static Stage byMilestones(Engagement engagement, Instant now) {
        Stage latest = Stage.PROCUREMENT;
        for (Stage stage : Stage.values()) {
            Moment milestone = milestone(engagement, stage);
            if (milestone != null && milestone.hasComeBy(now)) {
                latest = stage;
            }
        }
        return latest;
    }

    private static Stage byStatement(Engagement engagement, Instant now) {
        Stage stated = engagement.stage() == null ? Stage.PROCUREMENT : engagement.stage();
        Moment milestone = milestone(engagement, stated);
        boolean ahead = milestone != null && !milestone.hasComeBy(now);
        return ahead ? byStatement(engagement.withStage(Stage.values()[stated.ordinal() - 1]), now) : stated;
    }

    private static @Nullable Moment milestone(Engagement engagement, Stage stage) {
        Performance performance = engagement.performance();
        return switch (stage) {
            case PROCUREMENT -> null;
            case CONTRACT -> engagement.contract().signedAt();
            case PERFORMANCE -> performance.startedOn() == null ? null : Moment.of(performance.startedOn());
            case CLOSED -> performance.endedOn() == null ? null : Moment.of(performance.endedOn());
        };
    }
}
