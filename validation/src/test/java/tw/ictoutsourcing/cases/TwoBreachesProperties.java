package tw.ictoutsourcing.cases;

import static java.util.Map.entry;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.policy.AgencyPolicy;

/**
 * The law that breaches hide no others: two breaches of different requirements together are refused for at least all that
 * each is refused for alone, unless one removes the other's subject or condition.
 */
class TwoBreachesProperties {

    private static final Assessor ASSESSOR = Assessor.of(Rulebook.standard());

    /** A violation, what it is refused for alone, and the components that it changes, by their paths without indexes. */
    private record Breach(Case of, Assessment alone, Set<Requirement> refused, Set<String> changes) {

        static Breach of(Case one) {
            Assessment alone = one.assess();
            return new Breach(one, alone, refusedBy(alone), changed(one.engagement()));
        }

        /** Whether a component, or something that it holds or that holds it, is changed. */
        boolean changesOneOf(String... paths) {
            return Stream.of(paths)
                    .anyMatch(path -> changes.stream()
                            .anyMatch(changed -> changed.equals(path)
                                    || changed.startsWith(path + ".")
                                    || path.startsWith(changed + ".")));
        }

        /** Whether the case itself says that a requirement is no longer refused, or no longer asked, because of it. */
        boolean removesConditionOf(Requirement requirement) {
            return Optional.ofNullable(of.following().get(requirement))
                    .filter(verdict -> !verdict.refused())
                    .isPresent();
        }

        boolean tellsContradictionOn(Requirement requirement) {
            return alone.findings().stream()
                    .filter(finding -> concerns(finding, requirement))
                    .anyMatch(finding -> finding.other().isPresent());
        }

        private static boolean concerns(Finding finding, Requirement requirement) {
            return finding.requirement() == requirement || finding.also().contains(requirement);
        }
    }

    /** What is refused for one breach, and no longer beside another. */
    private record Lost(Requirement requirement, Breach breach, Breach beside) {

        boolean isOf(Article... articles) {
            return List.of(articles).contains(requirement.section().article());
        }

        boolean isOf(Requirement first, Requirement last) {
            return EnumSet.range(first, last).contains(requirement);
        }
    }

    /** What removes the subject or the condition of another breach, by name. */
    private static final Map<String, Predicate<Lost>> EXCEPTED = Map.ofEntries(
            entry("the case says so", lost -> lost.beside().removesConditionOf(lost.requirement())),
            entry(
                    "one of two facts that contradict each other, taken away or changed, leaves no contradiction",
                    lost -> lost.breach().tellsContradictionOn(lost.requirement())),
            entry(
                    "whether there was a tender is a condition of 四, and unpaid work need not state its kind",
                    lost -> lost.isOf(Article.CONTRACTS, Article.PROCUREMENT)
                            && lost.beside().changesOneOf("tender", "noTender", "unpaid", "subEntrusted")),
            entry(
                    "what kind of services and of contract it is decides what has to be supplied and by whom",
                    lost -> lost.beside().changesOneOf("services.kind", "contractKind")),
            entry(
                    "who does not perform the work, or left, is asked for less",
                    lost -> lost.isOf(Requirement.CONFIDENTIALITY_SIGNED, Requirement.TRAINING_COVERS_TOPICS)
                            && lost.beside()
                                    .changesOneOf(
                                            "team.performsWork",
                                            "team.stationedOnSite",
                                            "team.startedAt",
                                            "team.leftOn")),
            entry(
                    "remote management that is not practised, or has not begun, owes nothing",
                    lost -> lost.isOf(Requirement.NO_REMOTE_WITHOUT_NEED, Requirement.ANOMALY_CONTAINED)
                            && lost.beside()
                                    .changesOneOf(
                                            "remoteManagement.practised",
                                            "remoteManagement.sessions",
                                            "remoteManagement.grants.account")),
            entry(
                    "a restart counts from the occurrence on",
                    lost -> lost.requirement() == Requirement.NO_RESTART_BEFORE_EVIDENCE
                            && lost.beside().changesOneOf("incidents.occurredAt")));

    /** Without those that change what is in scope, the stage or a milestone: on these rests everything. */
    private static final List<Breach> BREACHES = Cases.all().stream()
            .filter(one -> one.verdict().refused() && one.asIf().isEmpty())
            .filter(one -> one.at().equals(Cases.AT) && one.policy().equals(AgencyPolicy.defaults()))
            .map(Breach::of)
            .filter(not(breach -> breach.changesOneOf("ictContent", "stage", "contract.signedAt", "performance")))
            .toList();

    @Provide
    Arbitrary<Breach> breaches() {
        return Arbitraries.of(BREACHES);
    }

    @Property(tries = 15_000)
    void one_breach_hides_no_other(@ForAll("breaches") Breach one, @ForAll("breaches") Breach other) {
        Assume.that(one.of().requirement() != other.of().requirement());
        Optional<Engagement> both = both(one.of(), other.of());
        Assume.that(both.isPresent());

        Set<Requirement> refused = refusedBy(ASSESSOR.assess(both.get(), Cases.AT));

        Stream.of(lost(refused, one, other), lost(refused, other, one))
                .flatMap(Function.identity())
                .forEach(lost -> assertThat(EXCEPTED.values())
                        .as(
                                "%s, refused of %s, is not beside %s",
                                lost.requirement().code(),
                                lost.breach().of(),
                                lost.beside().of())
                        .anyMatch(reason -> reason.test(lost)));
    }

    private static Stream<Lost> lost(Set<Requirement> refused, Breach breach, Breach beside) {
        return breach.refused().stream()
                .filter(not(refused::contains))
                .map(requirement -> new Lost(requirement, breach, beside));
    }

    /** Both, where they can be made in either order and come to the same: then neither undoes the other. */
    private static Optional<Engagement> both(Case one, Case other) {
        try {
            Engagement both = other.madeTo(one.engagement());
            return Optional.of(both).filter(one.madeTo(other.engagement())::equals);
        } catch (NullPointerException | IndexOutOfBoundsException | IllegalArgumentException nothingLeftToChange) {
            return Optional.empty();
        }
    }

    private static Set<Requirement> refusedBy(Assessment assessment) {
        return assessment.judgements().stream()
                .filter(judgement -> judgement.verdict().refused())
                .map(judgement -> judgement.requirement())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Requirement.class)));
    }

    private static Set<String> changed(Engagement engagement) {
        Set<String> changed = new TreeSet<>();
        compare(document(Cases.compliant()), document(engagement), "", changed);
        return changed;
    }

    private static JsonNode document(Engagement engagement) {
        return JsonMapper.shared().readTree(GuidelineJson.standard().write(engagement));
    }

    private static void compare(JsonNode before, JsonNode after, String path, Set<String> changed) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new TreeSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            String prefix = path.isEmpty() ? "" : path + ".";
            names.forEach(name -> compare(before.path(name), after.path(name), prefix + name, changed));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(before.get(i), after.get(i), path, changed);
            }
        } else {
            changed.add(path);
        }
    }
}
