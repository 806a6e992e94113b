package tw.ictoutsourcing.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.GrantId;

class RemoteGrantTest {

    private static final RemoteGrant GRANT =
            RemoteGrant.builder().id(GrantId.of("G1")).build();

    @ParameterizedTest
    @CsvSource({
        "true, , YES",
        "true, 夜間備援, YES",
        " , 夜間備援, YES",
        "false, , NO",
        "false, 夜間備援, NO",
        " , , UNKNOWN",
        " , ' ', UNKNOWN"
    })
    void a_need_is_stated_or_described(@Nullable Boolean needed, @Nullable String need, Answer answer) {
        assertThat(GRANT.withNeeded(needed).withNeed(need).needStated()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSWORD TOKEN, YES",
        "PIN FINGERPRINT, YES",
        "SMART_CARD FACE, YES",
        "PASSWORD TOKEN OTHER, YES",
        "PASSWORD, NO",
        "PASSWORD SECURITY_QUESTION PIN, NO",
        "TOKEN SMART_CARD SECURITY_KEY MOBILE_DEVICE, NO",
        "FINGERPRINT FACE, NO",
        "OTHER, NO",
        "PASSWORD OTHER, UNKNOWN",
        "OTHER OTHER, UNKNOWN"
    })
    void two_factors_come_from_two_categories(String factors, Answer answer) {
        List<AuthenticationFactor> listed =
                Stream.of(factors.split(" ")).map(AuthenticationFactor::valueOf).toList();

        assertThat(GRANT.withFactors(listed).multiFactor()).isEqualTo(answer);
    }

    @Test
    void no_factor_is_not_the_same_as_none_recorded() {
        assertThat(GRANT.withFactors(List.of()).multiFactor()).isEqualTo(Answer.NO);
        assertThat(GRANT.multiFactor()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void rejects_a_grant_without_an_id() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RemoteGrant(null, null, null, null, null, null, null))
                .withMessage("id");
    }
}
