package tw.ictoutsourcing.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Ground;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.assessment.walk.Minutes;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * Takes down the rulings of one run and makes judgements and findings of them: one cause, one finding.
 */
final class Clerk implements Minutes {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::requirement)
            .thenComparing(Finding::path, PathOrder.INSTANCE)
            .thenComparing(Finding::template);

    private final Object root;
    private final List<Entry> entries = new ArrayList<>();

    Clerk(Object root) {
        this.root = root;
    }

    private record Entry(Rule<?> rule, int index, @Nullable Object subject, Ruling ruling) {

        Requirement requirement() {
            return rule.demand();
        }

        /** The subject's path from the root. */
        String path() {
            return index == NO_INDEX ? "" : rule.place().path(index);
        }

        @Nullable
        String key() {
            return subject == null ? null : rule.place().keyOf(subject);
        }

        String path(Ground ground, String place) {
            String base = ground.inEngagement() ? "" : path();
            return base.isEmpty() || place.isEmpty() ? base + place : base + "." + place;
        }
    }

    @Override
    public void enter(Rule<?> rule, int index, @Nullable Object subject, Ruling ruling) {
        entries.add(new Entry(rule, index, subject, ruling));
    }

    List<Judgement> judgements() {
        Map<Requirement, List<Entry>> byRequirement = new EnumMap<>(Requirement.class);
        for (Entry entry : entries) {
            byRequirement
                    .computeIfAbsent(entry.requirement(), requirement -> new ArrayList<>())
                    .add(entry);
        }
        return byRequirement.entrySet().stream()
                .map(of -> judgement(of.getKey(), of.getValue()))
                .toList();
    }

    private static Judgement judgement(Requirement requirement, List<Entry> entries) {
        Verdict verdict = entries.stream()
                .map(entry -> entry.ruling().verdict())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Ruling> decisive = entries.stream()
                .map(Entry::ruling)
                .filter(ruling -> ruling.verdict() == verdict)
                .toList();
        Moment until = decisive.stream()
                .map(Ruling::until)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Moment::last))
                .orElse(null);
        List<Judgement.OfSubject> subjects = entries.stream()
                .filter(entry -> entry.key() != null)
                .map(entry -> new Judgement.OfSubject(
                        entry.key(),
                        entry.path(),
                        entry.ruling().verdict(),
                        entry.ruling().until()))
                .toList();
        return new Judgement(
                requirement, verdict, subjects, until, decisive.get(0).why());
    }

    List<Finding> findings() {
        List<Draft> drafts = new ArrayList<>();
        Map<Cause, Draft> shared = new HashMap<>();
        Map<Telling, List<Draft>> tellings = new HashMap<>();
        for (Entry entry : entries) {
            for (Ground ground : entry.ruling().grounds()) {
                Draft draft = draft(entry, ground);
                Draft earlier = ground.common() ? shared.putIfAbsent(draft.cause(), draft) : null;
                if (earlier == null) {
                    drafts.add(draft);
                } else {
                    earlier.serve(entry);
                }
                tellings.computeIfAbsent(new Telling(entry.requirement(), entry.path()), telling -> new ArrayList<>())
                        .add(earlier == null ? draft : earlier);
            }
        }
        for (Entry entry : entries) {
            Requirement teller = entry.ruling().toldBy();
            if (teller != null) {
                tellings.getOrDefault(new Telling(teller, entry.path()), List.of())
                        .forEach(draft -> draft.serve(entry));
            }
        }
        return drafts.stream().map(Draft::finding).sorted(ORDER).toList();
    }

    /** What one requirement has to tell of one subject. */
    private record Telling(Requirement requirement, String subject) {}

    private Draft draft(Entry entry, Ground ground) {
        Trail trail = Trail.of(root, entry.path(ground, ground.place()));
        String other = ground.other() == null
                ? null
                : Trail.of(root, entry.path(ground, ground.other())).path();
        return new Draft(entry, ground, trail, other);
    }

    /** What merges the findings of one missing fact, or of one contradiction that says the same of every requirement. */
    private record Cause(Article article, String path, String word) {}

    /** A finding while the requirements that it tells are being gathered. */
    private static final class Draft {

        private final Entry first;
        private final Ground ground;
        private final Trail trail;
        private final @Nullable String other;
        private final Set<Requirement> requirements = new TreeSet<>();

        Draft(Entry first, Ground ground, Trail trail, @Nullable String other) {
            this.first = first;
            this.ground = ground;
            this.trail = trail;
            this.other = other;
            serve(first);
        }

        void serve(Entry entry) {
            requirements.add(entry.requirement());
        }

        Cause cause() {
            return new Cause(first.requirement().section().article(), trail.path(), ground.word());
        }

        Finding finding() {
            List<Requirement> also = requirements.stream()
                    .filter(requirement -> requirement != first.requirement())
                    .toList();
            boolean ofSubject = !(ground.common() && ground.inEngagement());
            return new Finding(first.requirement(), also, ground, ofSubject ? first.key() : null, trail, other);
        }
    }
}
