package tw.ictoutsourcing.assessment.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.policy.AgencyPolicy;

class JudgeTest {

    private static final Map<Verdict, Ruling> RULINGS = Map.of(
            Verdict.BREACHED, Ruling.breached("late", "place"),
            Verdict.INSUFFICIENT, Ruling.missing("place"),
            Verdict.NEEDS_REVIEW, Ruling.needsReview("late", "place"),
            Verdict.PENDING, Ruling.pendingUntil(Instant.EPOCH),
            Verdict.COMPLIES, Ruling.complies(),
            Verdict.NOT_APPLICABLE, Ruling.notApplicable("no-legal-action"));

    private static final Circumstances AT = Circumstances.alone(Cases.AT, AgencyPolicy.defaults());
    private static final Ruling OWN = Ruling.breached("late", "own");

    private final Judge<String> judge = (subject, at) -> OWN;
    private final Judge.Within<String> within = (subject, engagement, at) -> OWN;
    private final Engagement engagement = Cases.compliant();

    private static Judge<String> condition(Verdict verdict) {
        return (subject, at) -> RULINGS.get(verdict);
    }

    @Test
    void is_asked_where_its_condition_complies() {
        assertThat(judge.onlyIf(condition(Verdict.COMPLIES)).judge("subject", AT))
                .isSameAs(OWN);
        assertThat(within.onlyIf(condition(Verdict.COMPLIES)).judge("subject", engagement, AT))
                .isSameAs(OWN);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPLIES")
    void is_not_asked_where_its_condition_does_not_comply(Verdict verdict) {
        assertThat(judge.onlyIf(condition(verdict)).judge("subject", AT)).isSameAs(RULINGS.get(verdict));
        assertThat(within.onlyIf(condition(verdict)).judge("subject", engagement, AT))
                .isSameAs(RULINGS.get(verdict));
    }

    @Test
    void is_tested_with_every_verdict() {
        assertThat(RULINGS.keySet()).isEqualTo(EnumSet.allOf(Verdict.class));
        RULINGS.forEach((verdict, ruling) -> assertThat(ruling.verdict()).isEqualTo(verdict));
    }
}
