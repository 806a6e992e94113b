package tw.ictoutsourcing.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.ictoutsourcing.procurement.ProtectionLevel.HIGH;
import static tw.ictoutsourcing.procurement.ProtectionLevel.LOW;
import static tw.ictoutsourcing.procurement.ProtectionLevel.MEDIUM;

import org.junit.jupiter.api.Test;

class RatingsTest {

    @Test
    void takes_the_highest_of_the_four_wherever_it_stands() {
        assertThat(new Ratings(HIGH, LOW, MEDIUM, LOW).level()).isEqualTo(HIGH);
        assertThat(new Ratings(LOW, MEDIUM, LOW, LOW).level()).isEqualTo(MEDIUM);
        assertThat(new Ratings(MEDIUM, LOW, HIGH, LOW).level()).isEqualTo(HIGH);
        assertThat(new Ratings(LOW, LOW, LOW, HIGH).level()).isEqualTo(HIGH);
        assertThat(new Ratings(LOW, LOW, LOW, LOW).level()).isEqualTo(LOW);
    }

    @Test
    void has_no_level_while_one_of_the_four_is_missing() {
        Ratings high = new Ratings(HIGH, HIGH, HIGH, HIGH);
        assertThat(high.withConfidentiality(null).level()).isNull();
        assertThat(high.withIntegrity(null).level()).isNull();
        assertThat(high.withAvailability(null).level()).isNull();
        assertThat(high.withLegalCompliance(null).level()).isNull();
    }
}
