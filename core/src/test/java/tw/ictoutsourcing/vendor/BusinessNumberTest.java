package tw.ictoutsourcing.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BusinessNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"22099131", "04595257", "10458575", "10458574"})
    void accepts_numbers_of_the_rule_before_2023(String number) {
        assertThat(BusinessNumber.of(number).wellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"04595252", "00501508", "62140097"})
    void accepts_sum_divisible_by_five_only(String number) {
        assertThat(BusinessNumber.of(number).wellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10458570", "00000074"})
    void accepts_seventh_digit_7_with_one_more_than_the_sum(String number) {
        assertThat(BusinessNumber.of(number).wellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "00501502", "11111111", "90316313"})
    void rejects_a_sum_that_fails(String number) {
        assertThat(BusinessNumber.of(number).wellFormed()).isFalse();
    }

    // one more than the sum is divisible by five here, but the seventh digit is not 7
    @Test
    void rejects_one_more_than_the_sum_without_seventh_digit_7() {
        assertThat(BusinessNumber.of("00000004").wellFormed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2209913", "220991310", "A0342336", "2209 9131", "22099131\n1", "٢٢٠٩٩١٣١"})
    void rejects_what_is_not_eight_digits(String number) {
        assertThat(BusinessNumber.of(number).wellFormed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"90316313", "A0342336", "2209913", "申請中"})
    void holds_what_fails_the_check(String number) {
        assertThat(BusinessNumber.of(number)).hasToString(number);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {" 04595257 ,04595257", "\u300004595257\u3000,04595257", "０４５９５２５７,04595257", "０459５257,04595257"})
    void takes_the_number_whatever_its_width_and_surroundings(String text, String number) {
        assertThat(BusinessNumber.of(text)).isEqualTo(BusinessNumber.of(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void refuses_blank_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessNumber.of(text))
                .withMessage("businessNumber must not be blank");
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> BusinessNumber.of(null));
    }

    @Test
    void is_a_plain_string_in_json() {
        JsonMapper mapper = JsonMapper.shared();
        assertThat(mapper.writeValueAsString(BusinessNumber.of("04595257"))).isEqualTo("\"04595257\"");
        assertThat(mapper.readValue("\"０４５９５２５７\"", BusinessNumber.class)).isEqualTo(BusinessNumber.of("04595257"));
    }
}
