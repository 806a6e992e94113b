package tw.ictoutsourcing.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.article02.Article02;
import tw.ictoutsourcing.assessment.article03.Article03;
import tw.ictoutsourcing.assessment.article04.Article04;
import tw.ictoutsourcing.assessment.article05.Article05;
import tw.ictoutsourcing.assessment.article06.Article06;
import tw.ictoutsourcing.assessment.article07.Article07;
import tw.ictoutsourcing.assessment.article08.Article08;
import tw.ictoutsourcing.assessment.article09.Article09;
import tw.ictoutsourcing.assessment.article10.Article10;
import tw.ictoutsourcing.assessment.article11.Article11;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.walk.Minutes;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.assessment.walk.Walk;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Article;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * The judge of engagements, and of records that come alone, under one rulebook. Immutable and thread-safe.
 */
public final class Assessor {

    static final List<Rule<?>> RULES = Stream.of(
                    Article02.RULES,
                    Article03.RULES,
                    Article04.RULES,
                    Article05.RULES,
                    Article06.RULES,
                    Article07.RULES,
                    Article08.RULES,
                    Article09.RULES,
                    Article10.RULES,
                    Article11.RULES)
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private static final ClassValue<Map<Article, List<Rule<?>>>> RULES_BY_TYPE = new ClassValue<>() {
        @Override
        protected Map<Article, List<Rule<?>>> computeValue(Class<?> type) {
            return RULES.stream()
                    .filter(rule -> rule.answers(type))
                    .collect(Collectors.groupingBy(
                            rule -> rule.demand().section().article(),
                            () -> new EnumMap<>(Article.class),
                            Collectors.toUnmodifiableList()));
        }
    };

    private final Rulebook rulebook;
    private final OwnRules own;
    private final List<Rule<?>> ownRules;

    private Assessor(Rulebook rulebook) {
        this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
        this.own = new OwnRules(rulebook.rules());
        this.ownRules = own.asked();
    }

    /**
     * An assessor that judges by a rulebook.
     *
     * @param rulebook  the rulebook, not null
     * @return the assessor, not null
     */
    public static Assessor of(Rulebook rulebook) {
        return new Assessor(rulebook);
    }

    /**
     * The rulebook that is judged by.
     *
     * @return the rulebook, not null
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * The requirements that are judged of a type.
     *
     * @param type  an engagement, or a record that can come alone, not null
     * @return the requirements in the catalogue's order, empty if nothing is judged of it, not null
     */
    public static Set<Requirement> judged(Class<? extends GuidelineSubject> type) {
        Set<Requirement> judged = EnumSet.noneOf(Requirement.class);
        RULES_BY_TYPE.get(type).values().stream().flatMap(List::stream).forEach(rule -> judged.add(rule.demand()));
        return judged;
    }

    /**
     * The articles of which something is judged of a type.
     *
     * @param type  an engagement, or a record that can come alone, not null
     * @return the articles in the guideline's order, empty if nothing is judged of it, not null
     */
    public static Set<Article> articles(Class<? extends GuidelineSubject> type) {
        return Collections.unmodifiableSet(RULES_BY_TYPE.get(type).keySet());
    }

    /**
     * Assesses an engagement, or a record that comes alone, by everything that is judged of it.
     *
     * @param subject  what is judged, not null
     * @param at  the instant of the judgement; what lies after it has not happened, not null
     * @return the assessment, not null
     * @throws IllegalArgumentException if nothing is judged of such a record on its own
     */
    public Assessment assess(GuidelineSubject subject, Instant at) {
        return assess(subject, at, null);
    }

    /**
     * Assesses an engagement as if a stage had come.
     *
     * @param engagement  the engagement, not null
     * @param at  the instant of the judgement; what lies after it has not happened, not null
     * @param asIf  the stage to be taken as come; an earlier one than has come changes nothing, not null
     * @return the assessment, not null
     */
    public Assessment assess(Engagement engagement, Instant at, Stage asIf) {
        return assess((GuidelineSubject) engagement, at, Objects.requireNonNull(asIf, "asIf"));
    }

    private Assessment assess(GuidelineSubject subject, Instant at, @Nullable Stage asIf) {
        Objects.requireNonNull(subject, "subject");
        Map<Article, List<Rule<?>>> rules = rules(subject.getClass());
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing is judged of " + subject.getClass().getSimpleName() + " on its own");
        }
        Circumstances circumstances = circumstances(subject, at, asIf);
        Clerk clerk = new Clerk(subject, own);
        rules.values().forEach(ofArticle -> walk(ofArticle, subject, circumstances, clerk));
        Stage stage = subject instanceof Engagement ? circumstances.stage() : null;
        return new Assessment(subject, rulebook, at, stage, clerk.judgements(), clerk.findings(), clerk.dueDates());
    }

    /**
     * What is wrong or open under some articles.
     *
     * @param subject  what is judged, not null
     * @param at  the instant of the judgement, not null
     * @param articles  the articles, not null
     * @return the findings in the catalogue's order, not null
     */
    public List<Finding> findings(GuidelineSubject subject, Instant at, Set<Article> articles) {
        Map<Article, List<Rule<?>>> rules = rules(subject.getClass());
        Circumstances circumstances = circumstances(subject, at, null);
        Clerk clerk = new Clerk(subject, own);
        Minutes unsound = (rule, index, part, ruling) -> {
            if (ruling.verdict().compareTo(Verdict.NEEDS_REVIEW) <= 0) {
                clerk.enter(rule, index, part, ruling);
            }
        };
        for (Article article : articles) {
            walk(rules.getOrDefault(article, List.of()), subject, circumstances, unsound);
        }
        return clerk.findings();
    }

    /** The guideline's rules for a type, and in the place of 十一 those that the agency set for itself. */
    private Map<Article, List<Rule<?>>> rules(Class<?> type) {
        Map<Article, List<Rule<?>>> rules = RULES_BY_TYPE.get(type);
        if (ownRules.isEmpty()) {
            return rules;
        }
        List<Rule<?>> set = ownRules.stream().filter(rule -> rule.answers(type)).toList();
        if (set.isEmpty()) {
            return rules;
        }
        Map<Article, List<Rule<?>>> all = new EnumMap<>(Article.class);
        all.putAll(rules);
        all.put(Article.AGENCY_RULES, set);
        return all;
    }

    private Circumstances circumstances(GuidelineSubject subject, Instant at, @Nullable Stage asIf) {
        return subject instanceof Engagement engagement
                ? Circumstances.of(engagement, at, rulebook.policy(), asIf)
                : Circumstances.alone(at, rulebook.policy());
    }

    private static void walk(List<Rule<?>> rules, GuidelineSubject subject, Circumstances at, Minutes minutes) {
        if (subject instanceof Engagement engagement) {
            Walk.through(rules, engagement, at, minutes);
        } else {
            Walk.alone(rules, subject, at, minutes);
        }
    }
}
