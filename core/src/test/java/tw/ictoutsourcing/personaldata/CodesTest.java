package tw.ictoutsourcing.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"C001", "Ｃ００１", "Ｃ○○一", "C〇〇一", "Ｃ０○１", " C001 ", "\u3000Ｃ○○一\u3000"})
    void one_category_has_many_spellings(String text) {
        assertThat(DataCategory.of(text)).isEqualTo(DataCategory.of("C001")).hasToString("C001");
        assertThat(DataCategory.of(text).coded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"175, 175", "一七五, 175", "１７５, 175", "○○一, 001", "〇六九, 069", "一二三, 123", "四五六, 456", "七八九, 789"})
    void one_purpose_has_many_spellings(String text, String code) {
        assertThat(Purpose.of(text)).isEqualTo(Purpose.of(code)).hasToString(code);
        assertThat(Purpose.of(text).coded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c001", "001", "C01", "C0011", "Ｃ○○一等", "C001 識別個人者", "C 001", "Ｃ一百", "識別個人者"})
    void any_other_category_is_kept_in_its_own_words(String text) {
        assertThat(DataCategory.of(text + " ")).hasToString(text);
        assertThat(DataCategory.of(text).coded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C001", "17", "1755", "一百七十五", "一七五等", "資通安全與管理", "一"})
    void any_other_purpose_is_kept_in_its_own_words(String text) {
        assertThat(Purpose.of(text)).hasToString(text);
        assertThat(Purpose.of(text).coded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void rejects_blank_text(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataCategory.of(blank))
                .withMessage("dataCategory must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Purpose.of(blank))
                .withMessage("purpose must not be blank");
    }

    @Test
    void is_a_plain_string_in_json() {
        JsonMapper json = JsonMapper.shared();

        assertThat(json.writeValueAsString(DataCategory.of("Ｃ○○一"))).isEqualTo("\"C001\"");
        assertThat(json.readValue("\"Ｃ○○一\"", DataCategory.class)).isEqualTo(DataCategory.of("C001"));
        assertThat(json.writeValueAsString(Purpose.of("一七五"))).isEqualTo("\"175\"");
        assertThat(json.readValue("\"一七五\"", Purpose.class)).isEqualTo(Purpose.of("175"));
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> json.readValue("\"\"", Purpose.class));
    }
}
