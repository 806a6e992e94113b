package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathOrderTest {

    @Test
    void compares_indexes_as_numbers_and_the_rest_as_text() {
        assertThat(List.of(
                        "",
                        "incidents",
                        "incidents[2]",
                        "incidents[2].evidence",
                        "incidents[2].notices[9].givenAt",
                        "incidents[2].notices[10].givenAt",
                        "incidents[10].evidence",
                        "incidents[100]",
                        "notificationRoutes[0]",
                        "stage"))
                .isSortedAccordingTo(PathOrder.INSTANCE);
    }

    @Test
    void is_equal_for_equal_paths_only() {
        assertThat(PathOrder.INSTANCE.compare("incidents[12].notices", "incidents[12].notices"))
                .isZero();
        assertThat(PathOrder.INSTANCE.compare("incidents[1]", "incidents[12]")).isNegative();
        assertThat(PathOrder.INSTANCE.compare("incidents[12]", "incidents[1]")).isPositive();
    }
}
