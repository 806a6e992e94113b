package tw.ictoutsourcing.assessment.walk;

import java.util.List;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;

/**
 * A run over an engagement or over a record that comes alone.
 */
public final class Walk {

    private Walk() {}

    /**
     * Asks rules of an engagement and all its parts.
     *
     * @param rules  the rules, in the order in which they are asked, not null
     * @param engagement  the engagement, not null
     * @param at  the circumstances, not null
     * @param minutes  who is told the rulings, not null
     */
    public static void through(List<Rule<?>> rules, Engagement engagement, Circumstances at, Minutes minutes) {
        for (Rule<?> rule : rules) {
            ask(rule, engagement, at, minutes);
        }
    }

    /**
     * Asks rules of a record that comes alone.
     *
     * @param rules  the rules that can be answered for it, in the order in which they are asked, not null
     * @param subject  the record, not null
     * @param at  the circumstances, not null
     * @param minutes  who is told the rulings, not null
     */
    public static void alone(List<Rule<?>> rules, Object subject, Circumstances at, Minutes minutes) {
        for (Rule<?> rule : rules) {
            minutes.enter(rule, Minutes.NO_INDEX, subject, rule.alone(subject, at));
        }
    }

    private static <T> void ask(Rule<T> rule, Engagement engagement, Circumstances at, Minutes minutes) {
        Ruling closed = Gate.closed(rule, engagement, at);
        if (closed == null) {
            closed = rule.closed(engagement, at);
        }
        List<T> subjects = rule.place().in(engagement);
        if (closed == null && subjects == null) {
            closed = rule.place().absent(engagement, at);
        }
        if (closed == null && subjects.isEmpty()) {
            closed = rule.place().none();
        }
        if (closed != null) {
            minutes.enter(rule, Minutes.NO_INDEX, null, closed);
            return;
        }
        for (int i = 0; i < subjects.size(); i++) {
            T subject = subjects.get(i);
            minutes.enter(rule, i, subject, rule.inside(subject, engagement, at));
        }
    }
}
