package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTest {

    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");

    @Test
    void an_absent_act_is_not_recorded() {
        assertThat(Act.standing(null, NOW)).isEqualTo(Act.Standing.NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource({
        " , , NOT_RECORDED",
        "true, , DONE_UNDATED",
        "true, 2026-06-01, DONE",
        " , 2026-06-01, DONE",
        "true, 2026-06-02, NOT_DONE",
        " , 2026-06-02, NOT_DONE",
        "false, , NOT_DONE",
        "false, 2026-06-02, NOT_DONE",
        "false, 2026-06-01, CONTRADICTORY",
        "true, 2026-06-01T12:00:00+08:00, DONE",
        "true, 2026-06-01T12:00:00.000000001+08:00, NOT_DONE"
    })
    void stands_as_its_facts_say(@Nullable Boolean done, @Nullable String at, Act.Standing standing) {
        Act act = new Act(done, at == null ? null : Moment.parse(at), "府資安字第1號");

        assertThat(Act.standing(act, NOW)).isEqualTo(standing);
    }

    @Test
    void a_blank_reference_is_not_recorded() {
        assertThat(Act.builder().reference(" \u3000").build().reference()).isNull();
    }
}
