package tw.ictoutsourcing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Judgement;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.DataDisposal;
import tw.ictoutsourcing.policy.HourStart;
import tw.ictoutsourcing.policy.ThirdAreaCapital;

/** A component of a policy changes the judgements of the requirements that are said to read it, and of no other. */
class PolicyReadersTest {

    private static final Period DAY = Period.ofDays(1);
    private static final List<LocalDate> YEAR =
            IntStream.range(0, 365).mapToObj(LocalDate.of(2026, 1, 1)::plusDays).toList();

    private static final Map<Case, Assessment> BEFORE =
            Cases.all().stream().collect(Collectors.toMap(one -> one, one -> assess(one, one.policy())));

    static Stream<Arguments> changes() {
        return Stream.of(
                change("trainingInterval", policy -> policy.withTrainingInterval(DAY)),
                change("selfAuditInterval", policy -> policy.withSelfAuditInterval(DAY)),
                change("auditInterval", policy -> policy.withAuditInterval(DAY)),
                change("thirdAreaCapital", policy -> policy.withThirdAreaCapital(ThirdAreaCapital.OVER_30_OR_CONTROL)),
                change("dataDisposal", policy -> policy.withDataDisposal(DataDisposal.STRICT)),
                change("hourStart", policy -> policy.withHourStart(HourStart.OCCURRENCE)),
                change("reviewReportDeadline", policy -> policy.withReviewReportDeadline(DAY)),
                change("holidays", policy -> policy.withHolidays(YEAR)));
    }

    private static Arguments change(String component, UnaryOperator<AgencyPolicy> change) {
        return Arguments.of(component, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void changes_what_it_is_said_to_change(String component, UnaryOperator<AgencyPolicy> change) {
        Set<Requirement> changed = EnumSet.noneOf(Requirement.class);
        BEFORE.forEach((one, before) -> {
            Assessment after = assess(one, change.apply(one.policy()));
            for (Judgement judgement : before.judgements()) {
                if (!after.judgements().contains(judgement)) {
                    changed.add(judgement.requirement());
                }
            }
        });

        assertThat(changed).isEqualTo(PolicyReaders.ALL.get("AgencyPolicy." + component));
    }

    private static Assessment assess(Case one, AgencyPolicy policy) {
        return Assessor.of(Rulebook.of(policy)).assess(one.engagement(), one.at());
    }
}
