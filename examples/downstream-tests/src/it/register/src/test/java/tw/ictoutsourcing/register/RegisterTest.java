package tw.ictoutsourcing.register;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.testing.GuidelineAssertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.cases.Case;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.procurement.RiskAssessment;

class RegisterTest {

    private final Register register = new Register();

    // README: a test
    @Test
    void tells_a_risk_assessment_that_came_after_the_tender() {
        RiskAssessment late = Cases.compliant().riskAssessment().withCompletedAt(Moment.parse("2026-03-02"));

        Assessment assessment = register.keep(Cases.compliant().withRiskAssessment(late), Cases.AT);

        assertThat(assessment).breaches(Requirement.RISK_ASSESSED_BEFORE_TENDER).at("riskAssessment.completedAt");
    }
    //

    @Test
    void lets_nobody_sign_a_contract_without_penalties() {
        Engagement signed = Cases.compliant(Stage.CONTRACT);
        Engagement draft = signed.withContract(signed.contract().withBreachPenalty(null));
        register.keep(draft, Cases.at(Stage.CONTRACT));
        assertThat(register.maySign(draft.caseNumber(), Cases.at(Stage.CONTRACT)))
                .isFalse();

        register.keep(signed, Cases.at(Stage.CONTRACT));
        assertThat(register.maySign(signed.caseNumber(), Cases.at(Stage.CONTRACT)))
                .isTrue();
    }

    static Stream<Case> underTheDefaultPolicy() {
        return Cases.all().stream()
                .filter(one -> one.policy().equals(AgencyPolicy.defaults()))
                .filter(one -> one.asIf().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("underTheDefaultPolicy")
    void tells_every_case(Case one) {
        assertThat(register.keep(one.engagement(), one.at())).comesTo(one.requirement(), one.verdict());
        assertThat(register.find(one.engagement().caseNumber())).contains(one.engagement());
    }
}
