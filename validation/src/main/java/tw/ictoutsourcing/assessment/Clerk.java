package tw.ictoutsourcing.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import tw.ictoutsourcing.guideline.Code;
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
    private final OwnRules own;
    private final List<Entry> entries = new ArrayList<>();

    Clerk(Object root, OwnRules own) {
        this.root = root;
        this.own = own;
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
        List<Judgement> judgements = new ArrayList<>();
        byRequirement.forEach((requirement, all) -> {
            judgements.add(judgement(requirement, null, all));
            if (requirement == Requirement.AGENCY_RULES) {
                judgements.addAll(ofOwnRules(all));
            }
        });
        return judgements;
    }

    /** Beside the verdict on all rules of the agency's own, the verdict on each. */
    private List<Judgement> ofOwnRules(List<Entry> entries) {
        Map<Code, List<Entry>> byCode = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byCode.computeIfAbsent(entry.rule().code(), code -> new ArrayList<>())
                    .add(entry);
        }
        return byCode.entrySet().stream()
                .flatMap(of -> own.of(of.getKey()).stream()
                        .map(rule -> judgement(Requirement.AGENCY_RULES, rule, of.getValue())))
                .toList();
    }

    private static Judgement judgement(Requirement requirement, @Nullable AgencyRule<?> own, List<Entry> entries) {
        Verdict verdict = entries.stream()
                .map(entry -> entry.ruling().verdict())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Entry> decisive = entries.stream()
                .filter(entry -> entry.ruling().verdict() == verdict)
                .toList();
        Moment until = decisive.stream()
                .map(entry -> entry.ruling().until())
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
        return new Judgement(requirement, own, verdict, subjects, until, why(requirement, own, decisive.get(0)));
    }

    /** Why a rule of the agency's own does not apply is told with that rule, which has the words for it. */
    private static @Nullable String why(Requirement requirement, @Nullable AgencyRule<?> own, Entry decisive) {
        boolean ofAnother = own == null && !decisive.rule().code().equals(requirement.code());
        return ofAnother ? null : decisive.ruling().why();
    }

    List<DueDate> dueDates() {
        return entries.stream()
                .filter(entry -> entry.ruling().until() != null)
                .filter(entry -> entry.ruling().verdict() == Verdict.COMPLIES
                        || entry.ruling().verdict() == Verdict.PENDING)
                .map(entry -> new DueDate(
                        entry.requirement(),
                        own.of(entry.rule().code()).orElse(null),
                        entry.key(),
                        entry.subject() == null ? "" : entry.path(),
                        entry.ruling().verdict(),
                        entry.ruling().until()))
                .sorted(DueDate.BY_URGENCY)
                .toList();
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
        AgencyRule<?> rule = own.of(entry.rule().code()).orElse(null);
        String other = ground.other() == null
                ? null
                : trail(entry, entry.path(ground, ground.other()), rule).path();
        return new Draft(entry, rule, ground, trail(entry, entry.path(ground, ground.place()), rule), other);
    }

    /** A place that an agency's own rule names and that does not exist is told at the rule's subject. */
    private Trail trail(Entry entry, String path, @Nullable AgencyRule<?> own) {
        if (own == null) {
            return Trail.of(root, path);
        }
        try {
            return Trail.of(root, path);
        } catch (RuntimeException noSuchPlace) {
            return Trail.of(root, entry.path());
        }
    }

    /** What merges the findings of one missing fact, or of one contradiction that says the same of every requirement. */
    private record Cause(
            Article article,
            String path,
            String word,
            @Nullable AgencyRule<?> own) {}

    /** A finding while the requirements that it tells are being gathered. */
    private static final class Draft {

        private final Entry first;
        private final @Nullable AgencyRule<?> own;
        private final Ground ground;
        private final Trail trail;
        private final @Nullable String other;
        private final Set<Requirement> requirements = new TreeSet<>();

        Draft(Entry first, @Nullable AgencyRule<?> own, Ground ground, Trail trail, @Nullable String other) {
            this.first = first;
            this.own = own;
            this.ground = ground;
            this.trail = trail;
            this.other = other;
            serve(first);
        }

        void serve(Entry entry) {
            requirements.add(entry.requirement());
        }

        Cause cause() {
            return new Cause(first.requirement().section().article(), trail.path(), ground.word(), own);
        }

        Finding finding() {
            List<Requirement> also = requirements.stream()
                    .filter(requirement -> requirement != first.requirement())
                    .toList();
            boolean ofSubject = !(ground.common() && ground.inEngagement());
            return new Finding(first.requirement(), own, also, ground, ofSubject ? first.key() : null, trail, other);
        }
    }
}
