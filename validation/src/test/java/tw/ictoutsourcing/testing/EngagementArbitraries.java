package tw.ictoutsourcing.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Stage;

/**
 * Engagements for properties (jqwik): compliant ones that differ in everything that must not matter.
 * <p>
 * They differ in names (in Chinese and in Latin script), in dates as far as the rules leave room, in the numbers of firms,
 * people, systems, supplies, audits, changes and incidents, in the order of every list, and in what is there at all: a
 * tender or the reason for none, remote management, personal data, references that need not be recorded. All are
 * fictional.
 */
public final class EngagementArbitraries {

    private static final Variation<Engagement> VARIED = Variation.together(
            EntrustedWork.varied(), Firms.varied(), People.varied(), Performed.varied(), Incidents.varied());

    private EngagementArbitraries() {}

    /**
     * Compliant engagements at all stages. Each says its stage, and is to be asked at {@link Cases#at(Stage)}.
     *
     * @return the arbitrary, not null
     */
    public static Arbitrary<Engagement> compliant() {
        return compliant(Arbitraries.of(Stage.class));
    }

    /**
     * Compliant engagements at one stage.
     * <p>
     * As of {@link Cases#at(Stage)} and under the library's default policy, nothing of them is breached, insufficient or
     * left to review.
     *
     * @param stage  the stage, not null
     * @return the arbitrary, not null
     */
    public static Arbitrary<Engagement> compliant(Stage stage) {
        return compliant(Arbitraries.just(stage));
    }

    private static Arbitrary<Engagement> compliant(Arbitrary<Stage> stages) {
        return Combinators.combine(stages, VARIED.of(Cases.compliant()), Arbitraries.randoms())
                .as((stage, engagement, random) -> ListOrder.shuffled(Cases.recorded(engagement, stage), random));
    }

    /**
     * An engagement with its lists in every order, however deep.
     *
     * @param engagement  the engagement, not null
     * @return the arbitrary, not null
     */
    public static Arbitrary<Engagement> reordered(Engagement engagement) {
        return Arbitraries.randoms().map(random -> ListOrder.shuffled(engagement, random));
    }
}
