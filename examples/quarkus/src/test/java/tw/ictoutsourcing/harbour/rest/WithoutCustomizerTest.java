package tw.ictoutsourcing.harbour.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.validation.EffectiveRulebook;

/** That where no bean hands a policy over the one that is registered as a service is in force. */
@QuarkusTest
@TestProfile(WithoutCustomizerTest.Forgetful.class)
class WithoutCustomizerTest {

    /** The service without the bean. */
    public static class Forgetful implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.arc.exclude-types", UnderThePolicy.class.getName());
        }
    }

    @Inject
    Validator validator;

    @Inject
    Rulebook rulebook;

    @Test
    void the_registered_rulebook_is_in_force() {
        Rulebook effective = EffectiveRulebook.of(validator);

        assertThat(effective).isNotEqualTo(rulebook);
        assertThat(effective.policy().trainingInterval()).isEqualTo(Period.ofMonths(6));
        assertThat(effective.rules()).hasSize(2);
    }
}
