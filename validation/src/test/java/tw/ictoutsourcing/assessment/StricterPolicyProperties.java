package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.DataDisposal;
import tw.ictoutsourcing.policy.HourStart;
import tw.ictoutsourcing.policy.ThirdAreaCapital;

/** A policy can tighten the text only: what is refused under one is refused under every stricter one. */
class StricterPolicyProperties {

    /** A policy, and one that is as strict in everything and stricter in something. */
    record Pair(AgencyPolicy milder, AgencyPolicy stricter) {}

    @Provide
    Arbitrary<ChangedCase> engagements() {
        return ChangedCase.any();
    }

    @Provide
    Arbitrary<Engagement> withIncidents() {
        return IncidentArbitraries.engagements();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return IncidentArbitraries.instants();
    }

    @Provide
    Arbitrary<Pair> policies() {
        return Combinators.combine(
                        intervals(),
                        intervals(),
                        intervals(),
                        either(ThirdAreaCapital.OVER_30_OR_CONTROL, ThirdAreaCapital.ANY),
                        either(DataDisposal.LITERAL, DataDisposal.STRICT),
                        either(HourStart.KNOWING, HourStart.OCCURRENCE))
                .as((training, selfAudit, audit, capital, disposal, start) -> new Pair(
                        new AgencyPolicy(
                                1,
                                training.milder(),
                                selfAudit.milder(),
                                audit.milder(),
                                capital.milder(),
                                disposal.milder(),
                                start.milder(),
                                null,
                                null),
                        new AgencyPolicy(
                                1,
                                training.stricter(),
                                selfAudit.stricter(),
                                audit.stricter(),
                                capital.stricter(),
                                disposal.stricter(),
                                start.stricter(),
                                null,
                                null)));
    }

    /** Two values of one component of a policy. */
    private record Choice<T>(T milder, T stricter) {}

    private static Arbitrary<Choice<Period>> intervals() {
        Arbitrary<Integer> months = Arbitraries.of(1, 3, 6, 12, 24);
        return Combinators.combine(months, months)
                .as((one, other) ->
                        new Choice<>(Period.ofMonths(Math.max(one, other)), Period.ofMonths(Math.min(one, other))));
    }

    private static <T> Arbitrary<Choice<T>> either(T mild, T strict) {
        return Arbitraries.of(new Choice<>(mild, mild), new Choice<>(mild, strict), new Choice<>(strict, strict));
    }

    @Property(tries = 2_500)
    void what_is_refused_is_refused_by_every_stricter_policy(
            @ForAll("engagements") ChangedCase engagement, @ForAll("policies") Pair policies) {
        compare(engagement.assess(policies.milder()), engagement.assess(policies.stricter()));
    }

    @Property
    void an_hour_from_the_occurrence_is_never_milder(
            @ForAll("withIncidents") Engagement engagement,
            @ForAll("policies") Pair policies,
            @ForAll("instants") Instant at) {
        compare(
                Assessor.of(Rulebook.of(policies.milder())).assess(engagement, at),
                Assessor.of(Rulebook.of(policies.stricter())).assess(engagement, at));
    }

    private static void compare(Assessment milder, Assessment stricter) {
        for (Judgement judgement : milder.judgements()) {
            Verdict verdict = stricter.verdict(judgement.requirement()).orElseThrow();
            if (judgement.verdict().refused() && !isTooOldToDecide(judgement, verdict)) {
                assertThat(verdict)
                        .as("%s, %s under the milder policy", judgement.code(), judgement.verdict())
                        .isLessThanOrEqualTo(Verdict.INSUFFICIENT);
            }
        }
    }

    /**
     * The one exception: an audit of which it is not recorded whether it counts decides under a long interval, and under a
     * shorter one is too old to, so that nothing but the first interval is left to ask for.
     */
    private static boolean isTooOldToDecide(Judgement milder, Verdict stricter) {
        return milder.requirement() == Requirement.AUDITED_REGULARLY
                && milder.verdict() == Verdict.INSUFFICIENT
                && (stricter == Verdict.PENDING || stricter == Verdict.NEEDS_REVIEW);
    }
}
