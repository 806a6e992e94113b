package tw.ictoutsourcing.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "30", "30.01", "100", "100.00", "1E+2"})
    void accepts_a_share_from_0_to_100(BigDecimal share) {
        assertThat(Origin.builder().mainlandShare(share).build().mainlandShare())
                .isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1", "100.01", "130", "1E+1000000"})
    void refuses_a_share_outside_0_to_100(BigDecimal share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Origin.builder().mainlandShare(share).build())
                .withMessage("mainlandShare must be from 0 to 100, but was " + share);
    }

    @Test
    void accepts_a_share_that_is_not_recorded() {
        assertThat(Origin.builder().build()).isEqualTo(new Origin(null, null, null, null));
    }
}
