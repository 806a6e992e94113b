package tw.ictoutsourcing.harbour.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.policy.HourStart;
import tw.ictoutsourcing.procurement.Tender;
import tw.ictoutsourcing.validation.EffectiveRulebook;

/** That the Bureau's policy is not lost between the file and {@code @Valid}. */
@QuarkusTest
class PolicyInForceTest {

    @Inject
    Validator validator;

    @Inject
    Rulebook rulebook;

    @Test
    void the_policy_of_the_file_is_in_force() {
        assertThat(EffectiveRulebook.of(validator)).isSameAs(rulebook);
        assertThat(rulebook.policy().hourStart()).isEqualTo(HourStart.OCCURRENCE);
    }

    @Test
    void a_record_that_no_endpoint_takes_is_judged_too() {
        Tender tender = Tender.builder().barsMainlandVendors(false).build();

        assertThat(validator.validate(tender)).isNotEmpty();
    }
}
