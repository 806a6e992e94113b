package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.policy.HourStart;

class RulebookTest {

    @Test
    void of_the_library_decides_nothing_for_an_agency() {
        assertThat(Rulebook.standard()).isEqualTo(new Rulebook(AgencyPolicy.defaults(), null, List.of()));
    }

    @Test
    void holds_the_policy_of_an_agency() {
        AgencyPolicy policy =
                AgencyPolicy.builder().hourStart(HourStart.OCCURRENCE).build();

        assertThat(Rulebook.of(policy).policy()).isEqualTo(policy);
        assertThat(Rulebook.of(policy).agency()).isNull();
        assertThat(Rulebook.of(policy, "某局", List.of()).agency()).isEqualTo("某局");
    }

    @Test
    void rejects_no_policy() {
        assertThatNullPointerException().isThrownBy(() -> Rulebook.of(null)).withMessage("policy");
    }
}
