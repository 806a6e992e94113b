package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** Unknown never passes: who forgets a recorded fact is never better off. */
class ForgettingProperties {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What may better a verdict when it is forgotten: a milestone has then not happened. */
    private static final Set<String> MILESTONES = Set.of("responseCompletedAt");

    /** What tells one thing from another cannot be forgotten. */
    private static final Set<String> IDENTITIES = Set.of("id", "device");

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

    /** A recorded component, by its owner and its name. */
    private record Fact(ObjectNode owner, String name) {}

    @Property(tries = 3000)
    void a_forgotten_fact_never_betters_a_verdict(
            @ForAll("engagements") Engagement engagement,
            @ForAll("policies") AgencyPolicy policy,
            @ForAll("instants") Instant at,
            @ForAll @IntRange(max = 10_000) int which)
            throws JsonReadException {
        ObjectNode document =
                (ObjectNode) MAPPER.readTree(GuidelineJson.standard().write(engagement));
        List<Fact> facts = new ArrayList<>();
        collect(document.path("incidents"), facts);
        collect(document.path("notificationRoutes"), facts);
        if (facts.isEmpty()) {
            return;
        }
        Fact forgotten = facts.get(which % facts.size());
        forgotten.owner().remove(forgotten.name());
        Engagement poorer = GuidelineJson.standard().read(MAPPER.writeValueAsBytes(document), Engagement.class);
        if (liesAhead(poorer, at)) {
            return;
        }
        Assessor assessor = Assessor.of(Rulebook.of(policy));

        Assessment before = assessor.assess(engagement, at);
        Assessment after = assessor.assess(poorer, at);

        Map<String, Verdict> forgetful = verdicts(after);
        verdicts(before).forEach((asked, verdict) -> {
            Verdict now = forgetful.getOrDefault(asked, Verdict.INSUFFICIENT);
            if (restsOnContradiction(before, asked) || isNotDueYet(asked, now, policy)) {
                return;
            }
            if (verdict.refused()) {
                assertThat(now.refused())
                        .as(asked + " without " + forgotten.name())
                        .isTrue();
            }
            if (verdict.compareTo(Verdict.COMPLIES) < 0) {
                assertThat(now)
                        .as(asked + " without " + forgotten.name())
                        .isNotIn(Verdict.COMPLIES, Verdict.NOT_APPLICABLE);
            }
        });
    }

    /** The verdicts of 十, by requirement and incident. */
    private static Map<String, Verdict> verdicts(Assessment assessment) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Judgement judgement : assessment.judgements()) {
            judgement
                    .subjects()
                    .forEach(of ->
                            verdicts.put(judgement.requirement().code().text() + " " + of.subject(), of.verdict()));
        }
        return verdicts;
    }

    /** A fact that contradicted another may well be the wrong one. */
    private static boolean restsOnContradiction(Assessment assessment, String asked) {
        return assessment.findings().stream()
                .filter(finding -> finding.other().isPresent())
                .anyMatch(finding -> asked.equals(finding.requirement().code().text() + " "
                        + finding.subject().orElse("")));
    }

    /** An incident whose recorded occurrence lies ahead is not there once nobody is recorded to know of it. */
    private static boolean liesAhead(Engagement engagement, Instant at) {
        return engagement.incidents() != null
                && engagement.incidents().stream().anyMatch(incident -> incident.liesAfter(at));
    }

    /** A report of which nothing is recorded is not due while the agency's own deadline runs. */
    private static boolean isNotDueYet(String asked, Verdict verdict, AgencyPolicy policy) {
        return asked.startsWith(Requirement.REVIEW_REPORT_FILED.code().text())
                && verdict == Verdict.PENDING
                && policy.reviewReportDeadline() != null;
    }

    private static void collect(JsonNode node, List<Fact> facts) {
        if (node instanceof ArrayNode list) {
            list.forEach(element -> collect(element, facts));
        } else if (node instanceof ObjectNode owner) {
            owner.propertyNames().forEach(name -> {
                if (!MILESTONES.contains(name) && !IDENTITIES.contains(name)) {
                    facts.add(new Fact(owner, name));
                }
                collect(owner.get(name), facts);
            });
        }
    }
}
