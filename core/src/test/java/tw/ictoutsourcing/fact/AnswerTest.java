package tw.ictoutsourcing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO", " , UNKNOWN"})
    void a_fact_that_is_not_recorded_is_unknown(@Nullable Boolean fact, Answer answer) {
        assertThat(Answer.of(fact)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, YES",
        "false, true, YES",
        "true, , YES",
        " , true, YES",
        "false, , UNKNOWN",
        " , false, UNKNOWN",
        " , , UNKNOWN",
        "false, false, NO"
    })
    void one_that_holds_suffices_and_silence_never_denies(
            @Nullable Boolean one, @Nullable Boolean other, Answer answer) {
        assertThat(Answer.any(one, other)).isEqualTo(answer);
    }

    @Test
    void none_of_no_facts_holds() {
        assertThat(Answer.any()).isEqualTo(Answer.NO);
    }
}
