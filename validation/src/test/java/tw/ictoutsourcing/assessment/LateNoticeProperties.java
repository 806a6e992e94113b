package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.incident.Notice;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** Time heals nothing: a late notice (7-6 and 十) never becomes anything better as time passes. */
class LateNoticeProperties {

    private static final List<Requirement> CLOCKS = List.of(
            Requirement.INCIDENT_NOTIFIED_IN_TIME,
            Requirement.NOTIFIED_WITHIN_ONE_HOUR,
            Requirement.NOTIFIED_AS_DESIGNATED);

    private static final Set<Verdict> REFUSED = EnumSet.of(Verdict.BREACHED, Verdict.INSUFFICIENT);

    @Provide
    Arbitrary<Engagement> engagements() {
        return IncidentArbitraries.engagements();
    }

    @Provide
    Arbitrary<AgencyPolicy> policies() {
        return IncidentArbitraries.policies();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return IncidentArbitraries.instants();
    }

    @Property
    void time_that_passes_betters_nothing(
            @ForAll("engagements") Engagement engagement,
            @ForAll("policies") AgencyPolicy policy,
            @ForAll("instants") Instant at) {
        Assessor assessor = Assessor.of(Rulebook.of(policy));
        Map<String, Verdict> before = verdicts(assessor.assess(engagement, at));

        for (Duration later : List.of(Duration.ofNanos(1), Duration.ofHours(1), Duration.ofDays(50))) {
            Map<String, Verdict> after = verdicts(assessor.assess(engagement, at.plus(later)));
            before.forEach((asked, verdict) -> {
                if (verdict == Verdict.BREACHED) {
                    assertThat(after.get(asked))
                            .as("%s after %s", asked, later)
                            .isIn(comesToContradict(engagement, at) ? REFUSED : Set.of(Verdict.BREACHED));
                }
            });
        }
    }

    /** What was recorded ahead of its time comes to stand beside what had happened, and one of the two may be wrong. */
    private static boolean comesToContradict(Engagement engagement, Instant at) {
        return engagement.incidents().stream()
                .flatMap(incident -> Stream.concat(
                        Stream.of(incident.occurredAt(), incident.knownAt()),
                        incident.notices() == null
                                ? Stream.of()
                                : incident.notices().stream().map(Notice::givenAt)))
                .anyMatch(time -> time != null && time.isAfter(at));
    }

    /** By requirement and incident. */
    private static Map<String, Verdict> verdicts(Assessment assessment) {
        return assessment.judgements().stream()
                .filter(judgement -> CLOCKS.contains(judgement.requirement()))
                .flatMap(judgement -> judgement.subjects().stream()
                        .map(of -> Map.entry(judgement.code() + " " + of.subject(), of.verdict())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
