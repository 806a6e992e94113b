package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/** What the catalogue says a requirement reads is what its judge reads, neither less nor more. */
@Execution(ExecutionMode.CONCURRENT)
class ReadsTest {

    static Set<Requirement> judged() {
        return Assessor.judged(Engagement.class);
    }

    /** What a requirement is told of an assessment: verdict, and each ground with its place and sentence. */
    private record Outcome(Verdict verdict, String until, Set<String> grounds) {

        static Map<Requirement, Outcome> all(Assessment assessment) {
            Map<Requirement, Set<String>> grounds = new EnumMap<>(Requirement.class);
            for (Finding finding : assessment.findings()) {
                String ground = finding.verdict() + " " + finding.path() + " " + finding.message(Locale.ENGLISH);
                Stream.concat(Stream.of(finding.requirement()), finding.also().stream())
                        .forEach(requirement -> grounds.computeIfAbsent(requirement, told -> new TreeSet<>())
                                .add(ground));
            }
            Map<Requirement, Outcome> outcomes = new EnumMap<>(Requirement.class);
            for (Judgement judgement : assessment.judgements()) {
                outcomes.put(
                        judgement.requirement(),
                        new Outcome(
                                judgement.verdict(),
                                String.valueOf(judgement.until()),
                                grounds.getOrDefault(judgement.requirement(), Set.of())));
            }
            return outcomes;
        }
    }

    static Stream<Case> some() {
        // a case of each verdict that each requirement can have, and the compliant engagement behind all of them
        Map<Requirement, Set<Verdict>> seen = new EnumMap<>(Requirement.class);
        return Cases.all().stream()
                .filter(each -> seen.computeIfAbsent(each.requirement(), requirement -> new TreeSet<>())
                        .add(each.verdict()));
    }

    @Test
    void nothing_else_changes_a_ruling_on_the_compliant_engagement() {
        nothingElseChanges(Cases.compliant(), Cases.AT, Rulebook.standard());
    }

    @ParameterizedTest
    @MethodSource("some")
    void nothing_else_changes_a_ruling(Case base) {
        nothingElseChanges(base.engagement(), base.at(), Rulebook.of(base.policy()));
    }

    private static void nothingElseChanges(Engagement engagement, Instant at, Rulebook rulebook) {
        Assessor assessor = Assessor.of(rulebook);
        Map<Requirement, Outcome> before = Outcome.all(assessor.assess(engagement, at));
        Set<String> undeclared = new TreeSet<>();
        Mutations.of(
                engagement,
                path -> true,
                (path, changed) -> Outcome.all(assessor.assess(changed, at)).forEach((requirement, after) -> {
                    if (!reads(requirement, path) && !after.equals(before.get(requirement))) {
                        undeclared.add(requirement.code().text() + " reads " + path);
                    }
                }));

        assertThat(undeclared).isEmpty();
    }

    /** A list or a record is read where something in it is. */
    private static boolean reads(Requirement requirement, String path) {
        return requirement.reads().stream().anyMatch(read -> read.equals(path) || read.startsWith(path + "."));
    }

    @ParameterizedTest
    @MethodSource("judged")
    void everything_that_is_declared_changes_some_ruling(Requirement requirement) {
        Set<String> idle = new TreeSet<>(requirement.reads());
        // its own cases come first: they vary what it reads
        List<Case> cases = Stream.concat(Cases.of(requirement).stream(), Cases.all().stream())
                .toList();
        for (int i = 0; i < cases.size() && !idle.isEmpty(); i++) {
            Case base = cases.get(i);
            Assessor assessor = Assessor.of(Rulebook.of(base.policy()));
            Outcome before =
                    Outcome.all(assessor.assess(base.engagement(), base.at())).get(requirement);
            Mutations.of(base.engagement(), Set.copyOf(idle)::contains, (path, changed) -> {
                if (!Outcome.all(assessor.assess(changed, base.at()))
                        .get(requirement)
                        .equals(before)) {
                    idle.remove(path);
                }
            });
        }

        assertThat(idle).isEmpty();
    }
}
