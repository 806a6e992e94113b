package tw.ictoutsourcing.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.assessment.walk.Place;
import tw.ictoutsourcing.assessment.walk.Rule;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Verdict;

/** The rules that an agency set for itself, as the engine asks them: whatever one of them does, the run goes on. */
final class OwnRules {

    /** The word of a ground that a rule failed. */
    static final String FAILED = "failed";

    /** The word of a ground that a rule did not answer. */
    static final String NO_ANSWER = "no-answer";

    private final List<AgencyRule<?>> rules;

    OwnRules(List<AgencyRule<?>> rules) {
        this.rules = rules;
    }

    List<Rule<?>> asked() {
        return rules.stream().<Rule<?>>map(OwnRules::asked).toList();
    }

    Optional<AgencyRule<?>> of(Code code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    private static <T extends GuidelineSubject> Rule<T> asked(AgencyRule<T> rule) {
        Place<T> place = Place.of(rule.subject()).orElseThrow();
        return Rule.own(rule.code(), rule.from(), place, (subject, at) -> judge(rule, subject, at));
    }

    private static <T extends GuidelineSubject> Ruling judge(AgencyRule<T> rule, T subject, Circumstances at) {
        @Nullable Ruling ruling;
        try {
            ruling = rule.judge(subject, at);
        } catch (RuntimeException | StackOverflowError failed) {
            return Ruling.insufficient(FAILED, "");
        }
        boolean untold = ruling == null
                || ruling.verdict().compareTo(Verdict.NEEDS_REVIEW) <= 0
                        && ruling.grounds().isEmpty();
        return untold ? Ruling.insufficient(NO_ANSWER, "") : ruling;
    }
}
