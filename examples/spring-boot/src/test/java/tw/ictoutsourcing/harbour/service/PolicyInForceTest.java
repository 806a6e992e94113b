package tw.ictoutsourcing.harbour.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;
import tw.ictoutsourcing.validation.EffectiveRulebook;

/** That the Bureau's policy is not lost between the file and {@code @Valid}. */
class PolicyInForceTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(HarbourService.class);

    private static void policyInForce(BeanFactory service) {
        Rulebook effective = EffectiveRulebook.of(service.getBean(Validator.class));
        assertThat(effective).isSameAs(service.getBean(Rulebook.class));
        assertThat(effective.policy().hourStart()).isEqualTo(HourStart.OCCURRENCE);
        assertThat(effective.rules()).singleElement().isInstanceOf(ReviewReportNumbered.class);
    }

    @Test
    void the_policy_of_the_file_and_the_own_rule_are_in_force() {
        service.run(PolicyInForceTest::policyInForce);
    }

    @Test
    void without_the_bean_that_hands_it_over_the_policy_is_lost_and_this_test_notices() {
        service.withInitializer(PolicyInForceTest::forgetTheBean).run(forgetful -> {
            assertThat(EffectiveRulebook.of(forgetful.getBean(Validator.class)).policy())
                    .isEqualTo(AgencyPolicy.defaults());
            assertThatThrownBy(() -> policyInForce(forgetful)).isInstanceOf(AssertionError.class);
        });
    }

    @Test
    void a_policy_that_cannot_be_read_stops_the_start() {
        service.withPropertyValues("harbour.policy=classpath:misspelt-policy.json")
                .run(stopped -> assertThat(stopped)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("line 2, column 3 (/hourstart): "));
    }

    private static void forgetTheBean(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(
                beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("underThePolicy"));
    }
}
