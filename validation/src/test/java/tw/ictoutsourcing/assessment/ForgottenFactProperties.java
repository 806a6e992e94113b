package tw.ictoutsourcing.assessment;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.ictoutsourcing.assessment.EngagementDocument.Change;
import tw.ictoutsourcing.assessment.EngagementDocument.Component;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.contract.Penalty;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Performance;
import tw.ictoutsourcing.operation.RemoteManagement;

/**
 * The law that unknown never passes, of 二 to 九: whatever else an engagement says, forgetting one recorded fact of it turns
 * no violation into a non-violation, and yields no COMPLIES. What is excepted is excepted by name.
 */
class ForgottenFactProperties {

    private static final List<Case> CASES = Cases.all().stream()
            .filter(one -> one.requirement().section().article().compareTo(Article.AUDIT) <= 0)
            .toList();

    private static final List<Requirement> REQUIREMENTS = Assessor.judged(Engagement.class).stream()
            .filter(requirement -> requirement.section().article().compareTo(Article.AUDIT) <= 0)
            .toList();

    private static final Set<String> READ = EngagementDocument.readBy(REQUIREMENTS.stream());

    /** A forgotten fact, and what a requirement came to with and without it. */
    private record Forgotten(
            String path, Requirement requirement, Engagement engagement, Assessment before, Assessment after) {

        Verdict had() {
            return before.verdict(requirement).orElseThrow();
        }

        Verdict has() {
            return after.verdict(requirement).orElseThrow();
        }

        boolean isOrHolds(String... paths) {
            return Stream.of(paths).anyMatch(one -> one.equals(path) || one.startsWith(path + "."));
        }

        boolean told(Predicate<Finding> some) {
            return before.findings().stream()
                    .filter(finding -> finding.requirement() == requirement
                            || finding.also().contains(requirement))
                    .anyMatch(some);
        }
    }

    /** What may better a verdict when it is forgotten, by name and with its reason. */
    private static final Map<String, Predicate<Forgotten>> EXCEPTED = Map.ofEntries(
            entry(
                    "a milestone or an end that is not recorded has not come",
                    fact -> fact.isOrHolds(
                            "contract.signedAt",
                            "performance.startedOn",
                            "performance.endedOn",
                            "tender.announcedAt",
                            "tender.invitedAt",
                            "participants.endedOn",
                            "team.leftOn",
                            "securityStaff.to")),
            entry(
                    "what is dated ahead is not done yet, and without the date it is",
                    fact -> fact.path().startsWith("changes.") && fact.path().endsWith(".at")),
            entry(
                    "what cannot exist yet, or need not be known before performance, is pending while it is absent",
                    fact -> fact.has() == Verdict.PENDING
                            && fact.engagement().stageAt(fact.before().at()).compareTo(Stage.PERFORMANCE) < 0),
            entry(
                    "before its first session remote management owes nothing, and a session without its date has happened",
                    fact -> fact.requirement().section() == Requirement.NO_REMOTE_WITHOUT_NEED.section()
                            && (fact.has() == Verdict.PENDING && !begun(fact)
                                    || fact.had() == Verdict.PENDING
                                            && fact.isOrHolds("remoteManagement.sessions.startedAt"))),
            entry("the stage decides what is due", fact -> fact.isOrHolds("stage", "performance.endedBeforeStart")),
            entry(
                    "the content decides what is in scope",
                    fact -> fact.isOrHolds("ictContent")
                            || fact.isOrHolds("services.kind")
                                    && Boolean.FALSE.equals(fact.engagement().ictContent())),
            entry(
                    "one of two facts that contradict each other may well be the wrong one",
                    // stated undone beside a date is told by the other way to dispose
                    fact -> fact.told(finding -> finding.other().isPresent())
                            || fact.path().endsWith(".done")),
            entry(
                    "an adverse finding on measures that are stated leaves measures that nobody judged",
                    fact -> fact.isOrHolds("vendor.securityMeasures.foundComplete")
                            && fact.has() == Verdict.NEEDS_REVIEW),
            entry(
                    "a need that is denied beside its description leaves the description",
                    fact -> fact.isOrHolds("remoteManagement.grants.needed")
                            && fact.requirement() == Requirement.NO_REMOTE_WITHOUT_NEED),
            entry(
                    "backups or files that are left show a copy beside the statement that none was kept",
                    fact -> fact.isOrHolds("personalData.disposals.backups", "personalData.disposals.temporaryFiles")
                            && fact.had() == Verdict.BREACHED),
            entry(
                    "a penalty of zero beside a rule leaves the rule",
                    fact -> fact.isOrHolds("contract.breachPenalty.amount", "contract.performancePenalty.amount")
                            && Stream.of(
                                            fact.engagement().contract().breachPenalty(),
                                            fact.engagement().contract().performancePenalty())
                                    .anyMatch(ForgottenFactProperties::ofNothingByRule)),
            entry(
                    "no events are asked for of a relation that ended before performance began",
                    fact -> fact.has() == Verdict.NOT_APPLICABLE && neverBegan(fact)),
            entry(
                    "what never began had no events, so an absent list of them is as an empty one",
                    fact -> fact.isOrHolds("personalData.uses", "personalData.violations") && neverBegan(fact)),
            entry(
                    "whoever was trained within the interval needs no start",
                    fact -> fact.isOrHolds("team.startedAt")
                            && !fact.had().refused()
                            && fact.has() == Verdict.COMPLIES));

    private static boolean neverBegan(Forgotten fact) {
        Performance performance = fact.engagement().performance();
        return performance != null && Boolean.TRUE.equals(performance.endedBeforeStart());
    }

    private static boolean begun(Forgotten fact) {
        RemoteManagement remote = fact.engagement().remoteManagement();
        return remote == null || remote.begunBy(fact.before().at());
    }

    private static boolean ofNothingByRule(Penalty penalty) {
        return penalty != null
                && penalty.rule() != null
                && penalty.amount() != null
                && penalty.amount().compareTo(BigDecimal.ZERO) <= 0;
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(CASES);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Change.several();
    }

    @Provide
    Arbitrary<Optional<Stage>> stages() {
        return Arbitraries.of(Stage.class).optional(0.5);
    }

    @Property(tries = 6_000)
    void a_forgotten_fact_never_betters_a_verdict(
            @ForAll("cases") Case base,
            @ForAll("changes") List<Change> changes,
            @ForAll("stages") Optional<Stage> asIf,
            @ForAll int which) {
        EngagementDocument document = EngagementDocument.of(base.engagement(), READ);
        changes.forEach(document::make);
        List<Component> recorded = document.components().stream()
                .filter(Component::recorded)
                .filter(ForgottenFactProperties::forgettable)
                .toList();
        Component fact = recorded.get(Math.floorMod(which, recorded.size()));
        Optional<Engagement> whole = document.engagement();
        fact.forget();
        Optional<Engagement> poorer = document.engagement();
        if (whole.isEmpty() || poorer.isEmpty()) {
            return;
        }

        Assessment before = assess(base, whole.get(), asIf);
        Assessment after = assess(base, poorer.get(), asIf);

        for (Requirement requirement : REQUIREMENTS) {
            Forgotten forgotten = new Forgotten(fact.path(), requirement, whole.get(), before, after);
            if (betters(forgotten)) {
                assertThat(EXCEPTED.values())
                        .as(
                                "%s: %s with %s, %s without",
                                requirement.code(), forgotten.had(), fact.path(), forgotten.has())
                        .anyMatch(reason -> reason.test(forgotten));
            }
        }
    }

    private static boolean betters(Forgotten forgotten) {
        return forgotten.had().refused() && !forgotten.has().refused()
                || forgotten.had().compareTo(Verdict.COMPLIES) < 0 && forgotten.has() == Verdict.COMPLIES;
    }

    private static Assessment assess(Case base, Engagement engagement, Optional<Stage> asIf) {
        Assessor assessor = Assessor.of(Rulebook.of(base.policy()));
        Instant at = base.at();
        return asIf.map(stage -> assessor.assess(engagement, at, stage))
                .orElseGet(() -> assessor.assess(engagement, at));
    }

    /** What tells one thing from another cannot be forgotten. */
    private static boolean forgettable(Component component) {
        return !Set.of("id", "caseNumber", "asset", "personnelNumber", "device").contains(component.name());
    }
}
