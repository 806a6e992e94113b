package tw.ictoutsourcing.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.basis.Fact;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.Change;
import tw.ictoutsourcing.operation.SecurityDuty;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.vendor.Participant;

/**
 * What changed of the vendor and the entrusted work from one record of an engagement to a later one, and which of it
 * has no recorded review. See 八. Immutable.
 * <p>
 * It compares records, so it cannot see whether the world changed or a fact was only recorded later; both sides of each
 * difference say whether anything is recorded. Things in lists are told apart by their ids, services by kind and
 * description, assignments to security by person and first day; their order does not matter.
 */
public final class EngagementComparison {

    private static final Set<Act.Standing> DONE = Set.of(Act.Standing.DONE, Act.Standing.DONE_UNDATED);

    private static final List<String> FIRM = List.of(
            "id",
            "name",
            "businessNumber",
            "origin.registeredIn",
            "origin.mainlandShare",
            "origin.mainlandControl",
            "origin.listedMainlandFunded");
    private static final List<String> PARTICIPANT = List.of(
            "name",
            "businessNumber",
            "role",
            "origin.registeredIn",
            "origin.mainlandShare",
            "origin.mainlandControl",
            "origin.listedMainlandFunded",
            "startedOn",
            "endedOn");
    private static final List<String> SYSTEM = List.of(
            "ratings.confidentiality",
            "ratings.integrity",
            "ratings.availability",
            "ratings.legalCompliance",
            "ratings.level");
    private static final List<String> TERMS = List.of("period.from", "period.to", "boundToAct", "boundToCityRules");
    private static final List<String> DUTY = List.of("wholeJob", "to");

    private final Engagement before;
    private final Engagement after;
    private final Instant at;
    private final boolean reviewAsked;
    private final Map<Topic, List<Change>> reviews = new EnumMap<>(Topic.class);
    private final List<Difference> differences = new ArrayList<>();

    private EngagementComparison(Engagement before, Engagement after, Instant at) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.at = Objects.requireNonNull(at, "at");
        this.reviewAsked = signed(before) || (!saysItsStage(before) && signed(after));
        for (Topic topic : Topic.values()) {
            reviews.put(topic, reviewed(topic));
        }
        compare();
    }

    /**
     * The comparison of an engagement with itself at a later time.
     *
     * @param before  the engagement as it was recorded before, not null
     * @param after  the engagement as it is recorded after, not null
     * @param at  the instant of the comparison; a review dated after it has not happened, not null
     * @return the comparison, not null
     */
    public static EngagementComparison of(Engagement before, Engagement after, Instant at) {
        return new EngagementComparison(before, after, at);
    }

    private boolean signed(Engagement engagement) {
        return engagement.stageAt(at).compareTo(Stage.CONTRACT) >= 0;
    }

    private static boolean saysItsStage(Engagement engagement) {
        return engagement.stage() != null
                || (engagement.contract() != null && engagement.contract().signedAt() != null);
    }

    private List<Change> reviewed(Topic topic) {
        List<Change> known = Objects.requireNonNullElse(before.changes(), List.of());
        List<Change> recorded = Objects.requireNonNullElse(after.changes(), List.of());
        return recorded.stream()
                .filter(change -> !known.contains(change))
                .filter(change -> change.subject() == topic.subject())
                .filter(change -> DONE.contains(Act.standing(change.review(), at)))
                .toList();
    }

    private void compare() {
        each(Topic.VENDOR, null, "vendor.", "vendor.", FIRM);
        parts(
                Topic.PARTICIPANTS,
                "participants",
                Engagement::participants,
                Participant::id,
                participant -> participant.id().value(),
                PARTICIPANT);
        parts(Topic.SERVICES, "services", Engagement::services, EngagementComparison::key, service -> null, List.of());
        parts(
                Topic.SYSTEMS,
                "systems",
                Engagement::systems,
                InformationSystem::id,
                system -> system.id().value(),
                SYSTEM);
        terms();
        parts(
                Topic.SECURITY_STAFF,
                "securityStaff",
                Engagement::securityStaff,
                EngagementComparison::key,
                duty -> duty.person() == null ? null : duty.person().value(),
                DUTY);
    }

    private static List<@Nullable Object> key(Service service) {
        return Arrays.asList(service.kind(), service.description());
    }

    private static List<@Nullable Object> key(SecurityDuty duty) {
        return Arrays.asList(duty.person(), duty.from());
    }

    private void terms() {
        Topic topic = Topic.PERSONAL_DATA_TERMS;
        each(topic, null, "personalData.", "personalData.", List.of("involved"));
        parts(
                topic,
                "personalData.terms.scope",
                ofTerms(DataHandlingTerms::scope),
                item -> item.id(),
                item -> item.id().value(),
                List.of("description"));
        parts(
                topic,
                "personalData.terms.categories",
                ofTerms(DataHandlingTerms::categories),
                category -> category,
                category -> null,
                List.of());
        parts(
                topic,
                "personalData.terms.purposes",
                ofTerms(DataHandlingTerms::purposes),
                purpose -> purpose,
                purpose -> null,
                List.of());
        each(topic, null, "personalData.terms.", "personalData.terms.", TERMS);
    }

    private static <T> Function<Engagement, @Nullable List<T>> ofTerms(
            Function<DataHandlingTerms, @Nullable List<T>> list) {
        return engagement -> {
            DataHandlingTerms terms = engagement.personalData() == null
                    ? null
                    : engagement.personalData().terms();
            return terms == null ? null : list.apply(terms);
        };
    }

    /** Compares single facts. */
    private void each(
            Topic topic, @Nullable String subject, String ownerBefore, String ownerAfter, List<String> components) {
        for (String component : components) {
            Fact old = Fact.of(before, ownerBefore + component);
            Fact now = Fact.of(after, ownerAfter + component);
            if (!old.saysTheSameAs(now)) {
                add(topic, subject, old, now);
            }
        }
    }

    private boolean same(String ownerBefore, String ownerAfter, List<String> components) {
        return components.stream()
                .allMatch(component ->
                        Fact.of(before, ownerBefore + component).saysTheSameAs(Fact.of(after, ownerAfter + component)));
    }

    /** Compares lists whose elements are told apart by a key. */
    private <T> void parts(
            Topic topic,
            String path,
            Function<Engagement, @Nullable List<T>> list,
            Function<T, ?> key,
            Function<T, @Nullable String> subject,
            List<String> components) {
        List<T> old = list.apply(before);
        List<T> now = list.apply(after);
        Map<Object, List<Integer>> oldByKey = byKey(old, key);
        Map<Object, List<Integer>> nowByKey = byKey(now, key);
        if (oldByKey.isEmpty() && nowByKey.isEmpty()) {
            each(topic, null, "", "", List.of(path)); // recorded as none, or not recorded
            return;
        }
        nowByKey.forEach((name, places) -> {
            List<Integer> partners = oldByKey.getOrDefault(name, new ArrayList<>());
            settleTheSame(partners, places, path, components);
            partners.sort(Comparator.comparing(i -> old.get(i).toString()));
            places.sort(Comparator.comparing(i -> now.get(i).toString()));
            for (int i : places) {
                String here = path + "[" + i + "]";
                if (partners.isEmpty()) {
                    add(
                            topic,
                            subject.apply(now.get(i)),
                            old == null ? Fact.of(before, path) : null,
                            Fact.of(after, here));
                } else {
                    String there = path + "[" + partners.remove(0) + "]";
                    each(topic, subject.apply(now.get(i)), there + ".", here + ".", components);
                }
            }
        });
        for (List<Integer> left : oldByKey.values()) {
            for (int i : left) {
                Fact there = Fact.of(before, path + "[" + i + "]");
                add(topic, subject.apply(old.get(i)), there, now == null ? Fact.of(after, path) : null);
            }
        }
    }

    /** Takes out, one against one, what did not change: several elements can have one key. */
    private void settleTheSame(List<Integer> old, List<Integer> now, String path, List<String> components) {
        now.removeIf(i -> old.stream()
                .filter(j -> same(path + "[" + j + "].", path + "[" + i + "].", components))
                .findFirst()
                .map(old::remove)
                .isPresent());
    }

    private static <T> Map<Object, List<Integer>> byKey(@Nullable List<T> list, Function<T, ?> key) {
        Map<Object, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; list != null && i < list.size(); i++) {
            places.computeIfAbsent(key.apply(list.get(i)), absent -> new ArrayList<>())
                    .add(i);
        }
        return places;
    }

    private void add(Topic topic, @Nullable String subject, @Nullable Fact old, @Nullable Fact now) {
        differences.add(new Difference(topic, subject, old, now, review(topic)));
    }

    private Review review(Topic topic) {
        if (!reviewAsked) {
            return Review.NOT_ASKED;
        }
        return reviews(topic).isEmpty() ? Review.NOT_RECORDED : Review.RECORDED;
    }

    /**
     * The engagement before.
     *
     * @return the engagement, not null
     */
    public Engagement before() {
        return before;
    }

    /**
     * The engagement after.
     *
     * @return the engagement, not null
     */
    public Engagement after() {
        return after;
    }

    /**
     * The instant of the comparison.
     *
     * @return the instant, not null
     */
    public Instant at() {
        return at;
    }

    /**
     * Whether both records are of one case number.
     *
     * @return false where the number changed, or two engagements were taken for one
     */
    public boolean ofOneCase() {
        return before.caseNumber().equals(after.caseNumber());
    }

    /**
     * Whether 八 asks for a review of such changes: it is about changes of what was contracted.
     *
     * @return true if the engagement before had been signed by the instant of the comparison, or does not say its stage
     *     and the engagement after had been
     */
    public boolean reviewAsked() {
        return reviewAsked;
    }

    /**
     * The recorded changes by which a topic counts as reviewed: those that are new or were completed since the
     * engagement before, and say that the contract was reviewed by the instant of the comparison.
     * <p>
     * They are matched by their subject alone. Whether they mean the very same change is for a person to see.
     *
     * @param topic  the topic, not null
     * @return the changes in the order of the engagement after, empty where there is none, not null
     */
    public List<Change> reviews(Topic topic) {
        return reviews.get(topic);
    }

    /**
     * The differences.
     *
     * @return the differences by topic, empty where nothing changed, not null
     */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /**
     * The differences for which a review is asked and none is recorded.
     *
     * @return the differences by topic, empty where there is none, not null
     */
    public List<Difference> unreviewed() {
        return differences.stream()
                .filter(difference -> difference.review() == Review.NOT_RECORDED)
                .toList();
    }
}
