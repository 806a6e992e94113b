package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.testing.EngagementArbitraries;

/** The order of lists, however deep, does not matter. */
class ListOrderProperties {

    /** One engagement twice, with its lists in different orders. */
    record Reordered<T>(T one, T other) {}

    @Provide
    Arbitrary<Reordered<ChangedCase>> cases() {
        return ChangedCase.any()
                .flatMap(changed -> EngagementArbitraries.reordered(changed.engagement())
                        .map(other -> new Reordered<>(changed, changed.with(other))));
    }

    @Provide
    Arbitrary<Reordered<Engagement>> withIncidents() {
        return IncidentArbitraries.engagements()
                .flatMap(engagement ->
                        EngagementArbitraries.reordered(engagement).map(other -> new Reordered<>(engagement, other)));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return IncidentArbitraries.instants();
    }

    @Property(tries = 1_500)
    void changes_no_verdict_and_no_finding(@ForAll("cases") Reordered<ChangedCase> cases) {
        compare(cases.one().assess(), cases.other().assess());
    }

    @Property(tries = 500)
    void changes_nothing_of_incidents(
            @ForAll("withIncidents") Reordered<Engagement> engagements, @ForAll("instants") Instant at) {
        Assessor assessor = Assessor.of(Rulebook.standard());

        compare(assessor.assess(engagements.one(), at), assessor.assess(engagements.other(), at));
    }

    private static void compare(Assessment one, Assessment other) {
        assertThat(verdicts(other)).containsExactlyInAnyOrderElementsOf(verdicts(one));
        assertThat(findings(other)).containsExactlyInAnyOrderElementsOf(findings(one));
        assertThat(other.sections()).isEqualTo(one.sections());
    }

    private static List<String> verdicts(Assessment assessment) {
        return assessment.judgements().stream()
                .flatMap(judgement -> judgement.subjects().stream()
                        .map(of -> judgement.code() + " " + of.verdict() + " " + of.subject() + " " + of.until()))
                .toList();
    }

    private static List<String> findings(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding ->
                        finding.code() + " " + finding.verdict() + " " + finding.subject() + " " + finding.also())
                .toList();
    }
}
