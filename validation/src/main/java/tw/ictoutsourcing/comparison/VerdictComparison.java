package tw.ictoutsourcing.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Finding;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * What one assessment of an engagement says otherwise than an earlier one: of other facts, at another instant or by
 * another policy. Immutable.
 */
public final class VerdictComparison {

    private final Assessment before;
    private final Assessment after;
    private final List<VerdictChange> changes;

    private VerdictComparison(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        this.changes = changes(before, after);
    }

    /**
     * The comparison of two assessments.
     *
     * @param before  the assessment before, not null
     * @param after  the assessment after, of the same engagement or record, not null
     * @return the comparison, not null
     */
    public static VerdictComparison of(Assessment before, Assessment after) {
        return new VerdictComparison(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
    }

    private static List<VerdictChange> changes(Assessment before, Assessment after) {
        Map<Requirement, Judgement> old = byRequirement(before);
        Map<Requirement, Judgement> now = byRequirement(after);
        Set<Requirement> requirements = new TreeSet<>(old.keySet());
        requirements.addAll(now.keySet());
        List<VerdictChange> changes = new ArrayList<>();
        for (Requirement requirement : requirements) {
            VerdictChange change = new VerdictChange(
                    requirement,
                    verdict(old.get(requirement)),
                    verdict(now.get(requirement)),
                    subjects(old.get(requirement), now.get(requirement)),
                    added(requirement, before, after),
                    added(requirement, after, before));
            if (change.before() != change.after()
                    || !change.subjects().isEmpty()
                    || !change.came().isEmpty()
                    || !change.went().isEmpty()) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    private static Map<Requirement, Judgement> byRequirement(Assessment assessment) {
        Map<Requirement, Judgement> judgements = new EnumMap<>(Requirement.class);
        // of the rules that an agency set for itself, the verdict on all of them comes first
        assessment.judgements().forEach(judgement -> judgements.putIfAbsent(judgement.requirement(), judgement));
        return judgements;
    }

    private static @Nullable Verdict verdict(@Nullable Judgement judgement) {
        return judgement == null ? null : judgement.verdict();
    }

    /** A subject: its id, and in which list it stands. */
    private record Subject(String id, String list) {}

    private static List<VerdictChange.OfSubject> subjects(@Nullable Judgement before, @Nullable Judgement after) {
        Map<Subject, Verdict> old = bySubject(before);
        Map<Subject, Verdict> now = bySubject(after);
        Set<Subject> all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        return all.stream()
                .filter(subject -> old.get(subject) != now.get(subject))
                .map(subject -> new VerdictChange.OfSubject(subject.id(), old.get(subject), now.get(subject)))
                .toList();
    }

    private static Map<Subject, Verdict> bySubject(@Nullable Judgement judgement) {
        Map<Subject, Verdict> verdicts = new LinkedHashMap<>();
        if (judgement != null) {
            for (Judgement.OfSubject subject : judgement.subjects()) {
                verdicts.merge(
                        new Subject(subject.subject(), withoutIndexes(subject.path())),
                        subject.verdict(),
                        Verdict::worst);
            }
        }
        return verdicts;
    }

    private static String withoutIndexes(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** The findings of a requirement in one assessment that the other has not, one against one. */
    private static List<Finding> added(Requirement requirement, Assessment without, Assessment with) {
        List<List<Object>> known = new ArrayList<>();
        findings(requirement, without).forEach(finding -> known.add(identity(finding)));
        return findings(requirement, with).stream()
                .filter(finding -> !known.remove(identity(finding)))
                .toList();
    }

    private static List<Finding> findings(Requirement requirement, Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding ->
                        finding.requirement() == requirement || finding.also().contains(requirement))
                .toList();
    }

    /** What makes two findings one: what they say of whom, wherever it stands in a list. */
    private static List<Object> identity(Finding finding) {
        return Arrays.asList(
                finding.code(),
                finding.verdict(),
                finding.subject(),
                withoutIndexes(finding.path()),
                finding.other().map(VerdictComparison::withoutIndexes),
                finding.message(Locale.ENGLISH));
    }

    /**
     * The assessment before.
     *
     * @return the assessment, not null
     */
    public Assessment before() {
        return before;
    }

    /**
     * The assessment after.
     *
     * @return the assessment, not null
     */
    public Assessment after() {
        return after;
    }

    /**
     * The requirements of which something else is said.
     *
     * @return the changes in the catalogue's order, empty where both say the same, not null
     */
    public List<VerdictChange> changes() {
        return changes;
    }

    /**
     * Whether a verdict got worse.
     *
     * @return true if that of a requirement or of one of its subjects did
     */
    public boolean worse() {
        return changes.stream().anyMatch(VerdictChange::worse);
    }
}
